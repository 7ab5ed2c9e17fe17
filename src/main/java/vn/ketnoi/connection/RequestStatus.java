package vn.ketnoi.connection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of a request. The table is the whole rule: a step that is not in it is refused. */
public enum RequestStatus {
    SENT,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    CONTRACTED,
    CLOSED;

    private static final Map<RequestStatus, Map<RequestStep, RequestStatus>> STEPS = Map.of(
            SENT,
            Map.of(
                    RequestStep.SAY, SENT,
                    RequestStep.ACCEPT, ACCEPTED,
                    RequestStep.DECLINE, DECLINED,
                    RequestStep.WITHDRAW, WITHDRAWN),
            ACCEPTED,
            Map.of(
                    RequestStep.SAY, ACCEPTED,
                    RequestStep.RECORD, ACCEPTED,
                    RequestStep.CONTRACT, CONTRACTED,
                    RequestStep.CLOSE, CLOSED),
            CONTRACTED,
            Map.of(RequestStep.SAY, CONTRACTED),
            DECLINED,
            Map.of(),
            WITHDRAWN,
            Map.of(),
            CLOSED,
            Map.of());

    /** Where a step leads from here, or nothing when it may not be done. */
    public Optional<RequestStatus> after(RequestStep step) {
        return Optional.ofNullable(STEPS.getOrDefault(this, Map.of()).get(step));
    }

    /** What may still be done. */
    public Set<RequestStep> steps() {
        return STEPS.getOrDefault(this, Map.of()).keySet();
    }
}
