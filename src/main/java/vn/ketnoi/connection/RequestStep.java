package vn.ketnoi.connection;

import java.util.Set;

/** What can be done with a request, and which side may do it. From which status it may be done is {@link RequestStatus}'s. */
public enum RequestStep {
    ACCEPT(Side.FACILITY),
    DECLINE(Side.FACILITY),
    WITHDRAW(Side.BUYER),
    CLOSE(Side.BUYER, Side.FACILITY),
    SAY(Side.BUYER, Side.FACILITY),
    /** Recording a contract, or recording it anew after it was disputed. */
    RECORD(Side.BUYER, Side.FACILITY),
    /** A contract was confirmed. */
    CONTRACT(Side.BUYER, Side.FACILITY);

    private final Set<Side> by;

    RequestStep(Side... by) {
        this.by = Set.of(by);
    }

    public boolean isFor(Side side) {
        return by.contains(side);
    }

    /** The message key that says why the other side does this, not the caller's. */
    public String refusedToSide() {
        return "RequestStep." + this + ".side";
    }

    /** The message key that says why this cannot be done from a status: every refusal has its own words. */
    public String refusedFrom(RequestStatus status) {
        return "RequestStep." + this + "." + status;
    }
}
