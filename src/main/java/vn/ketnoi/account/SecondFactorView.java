package vn.ketnoi.account;

/** A person's second factor: whether there is one, whether the portal demands one, and how many recovery codes are left. */
public record SecondFactorView(boolean set, boolean demanded, long codesLeft) {}
