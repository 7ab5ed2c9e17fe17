package vn.ketnoi.programme;

import java.util.Map;
import java.util.Optional;

/** The life of a finding. The table is the whole rule: a step that is not in it is refused. */
public enum FindingStatus {
    /** The department is to answer. */
    OPEN,
    /** The ministry is to read the answer. */
    ANSWERED,
    /** The ministry is content, but what was promised is still to be done. */
    ACCEPTED,
    CLOSED;

    private static final Map<FindingStatus, Map<FindingStep, FindingStatus>> STEPS = Map.of(
            OPEN,
            Map.of(
                    FindingStep.ANSWER, ANSWERED,
                    FindingStep.CLOSE, CLOSED),
            ANSWERED,
            Map.of(
                    FindingStep.ASK_AGAIN, OPEN,
                    FindingStep.ACCEPT, ACCEPTED),
            ACCEPTED,
            Map.of(FindingStep.CLOSE, CLOSED),
            CLOSED,
            Map.of());

    /** The message key that says how it stands, and so why something else cannot be done now. */
    public String refusal() {
        return "FindingStatus." + this + ".now";
    }

    /** Where a step leads from here, or nothing when it may not be done. */
    public Optional<FindingStatus> after(FindingStep step) {
        return Optional.ofNullable(STEPS.getOrDefault(this, Map.of()).get(step));
    }
}
