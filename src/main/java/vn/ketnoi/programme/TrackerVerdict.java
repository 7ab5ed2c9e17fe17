package vn.ketnoi.programme;

/** What came back for a report, and what that makes of it. */
public enum TrackerVerdict {
    /** Shown on the portal's own programme pages. */
    PUBLISHED(ReportState.SENT),
    ACCEPTED(ReportState.SENT),
    /** The tracker had the same value already. */
    UNCHANGED(ReportState.SENT),
    RETRACTED(ReportState.SENT),
    /** A code or value the tracker does not know: its configuration or ours is to be corrected. */
    MAPPING(ReportState.REFUSED),
    /** The period is closed or approved over there: the department must have it opened. */
    PERIOD_CLOSED(ReportState.REFUSED),
    CREDENTIALS(ReportState.REFUSED),
    MALFORMED(ReportState.REFUSED),
    OTHER(ReportState.REFUSED),
    /** Not the words of a tracker: most likely a wrong address. */
    UNREADABLE(ReportState.REFUSED),
    UNREACHABLE(ReportState.WAITING),
    TOO_SLOW(ReportState.WAITING),
    BUSY(ReportState.WAITING);

    private final ReportState state;

    TrackerVerdict(ReportState state) {
        this.state = state;
    }

    public ReportState state() {
        return state;
    }
}
