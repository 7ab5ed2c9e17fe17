package vn.ketnoi.account;

/** What a person is inside a facility or a buyer. Members may do what it may do, except looking after its people. */
public enum Standing {
    OWNER,
    MEMBER
}
