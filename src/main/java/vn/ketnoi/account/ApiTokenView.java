package vn.ketnoi.account;

import java.time.Instant;

/** A token as its owner sees it afterwards: the secret itself is shown once, when it is made. */
public record ApiTokenView(long id, String name, Instant createdAt, boolean revoked) {}
