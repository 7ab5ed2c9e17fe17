package vn.ketnoi.programme;

import java.time.Instant;
import vn.ketnoi.account.Role;

/** A comment as both sides read it. */
public record FigureCommentView(long id, String author, Role role, String words, Instant writtenAt) {}
