package vn.ketnoi.account;

import java.io.Serializable;
import java.time.Instant;

/** A device on which a person is signed in; when it was last seen is true to five minutes. */
public record SessionView(long id, String device, String address, Instant createdAt, Instant lastSeenAt)
        implements Serializable {}
