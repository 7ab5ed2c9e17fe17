package vn.ketnoi.connection;

/** The two who are party to a request; nobody else sees it. */
public enum Side {
    BUYER,
    FACILITY;

    public Side other() {
        return this == BUYER ? FACILITY : BUYER;
    }
}
