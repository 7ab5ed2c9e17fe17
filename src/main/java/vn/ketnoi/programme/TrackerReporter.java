package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.outbox.OutboxConsumer;
import vn.ketnoi.shared.Event;

/** Keeps the target tracker up to date with what was approved. */
@ApplicationScoped
public class TrackerReporter implements OutboxConsumer {

    private static final String WANTED = ReportWanted.class.getSimpleName();

    @Inject
    TrackerPush push;

    @Override
    public String name() {
        return "tracker";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(OutcomeApproved.class, OutcomeWithdrawn.class, ReportWanted.class);
    }

    @Override
    public void deliver(String event, long id) {
        boolean wanted = event.equals(WANTED);
        for (long report : wanted ? List.of(id) : push.due(id)) {
            if (push.push(report, wanted) == ReportState.WAITING) {
                throw new NotNowException("the tracker did not take report " + report + " yet");
            }
        }
    }
}
