package vn.ketnoi.connection;

import java.time.Instant;

/** A message, with who said it. */
public record MessageView(long id, Side side, String author, String words, Instant sentAt) {}
