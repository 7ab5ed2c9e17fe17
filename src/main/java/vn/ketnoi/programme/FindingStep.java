package vn.ketnoi.programme;

import vn.ketnoi.account.Role;

/** What can be done with a finding, and who does it. From which status it may be done is {@link FindingStatus}'s. */
public enum FindingStep {
    ANSWER(Role.DEPARTMENT, true),
    ASK_AGAIN(Role.MINISTRY, true),
    ACCEPT(Role.MINISTRY, false),
    CLOSE(Role.MINISTRY, false);

    private final Role by;
    private final boolean spoken;

    FindingStep(Role by, boolean spoken) {
        this.by = by;
        this.spoken = spoken;
    }

    public Role by() {
        return by;
    }

    /** Whether it takes words. */
    public boolean isSpoken() {
        return spoken;
    }
}
