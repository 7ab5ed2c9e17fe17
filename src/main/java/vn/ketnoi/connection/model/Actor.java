package vn.ketnoi.connection.model;

import java.time.Instant;
import vn.ketnoi.connection.Side;

/** Who does something, for which side, and when. */
public record Actor(Side side, long account, Instant at) {}
