package vn.ketnoi.connection;

/** What the side that did not record a contract can answer. */
public enum ContractStep {
    CONFIRM,
    DISPUTE;

    /** The message key that says why the other side does this, not the caller's. */
    public String refusedToSide() {
        return "ContractStep." + this + ".side";
    }

    /** The message key that says why this cannot be done from a status: every refusal has its own words. */
    public String refusedFrom(ContractStatus status) {
        return "ContractStep." + this + "." + status;
    }
}
