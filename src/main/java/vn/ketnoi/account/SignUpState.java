package vn.ketnoi.account;

/**
 * Unconfirmed: nobody has seen yet that address or number are the person's. Asking: the facility is here already, and its
 * owner or an officer decides. Done: there is an account.
 */
public enum SignUpState {
    UNCONFIRMED,
    ASKING,
    DONE,
    REFUSED
}
