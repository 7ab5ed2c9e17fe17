package vn.ketnoi.account;

/** What a program may do with a token: only look, or also change. */
public enum TokenScope {
    READ,
    WRITE
}
