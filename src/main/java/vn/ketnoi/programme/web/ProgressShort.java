package vn.ketnoi.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;

/** How far the nation's programmes are, for the home page: counted anew once a minute, however many look. */
@ApplicationScoped
@Named
public class ProgressShort {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    private record Counted(Instant at, List<ProgressBean.Part> parts) {}

    private volatile Counted counted = new Counted(Instant.EPOCH, List.of());

    public List<ProgressBean.Part> getParts() {
        Counted last = counted;
        Instant now = clock.instant();
        if (last.at().plus(KEPT).isBefore(now)) {
            last = new Counted(now, count());
            counted = last;
        }
        return last.parts();
    }

    private List<ProgressBean.Part> count() {
        return programmes.list().stream()
                .sorted(Comparator.comparing(ProgrammeView::startsOn))
                .map(p -> new ProgressBean.Part(p, programmes.progress(p.code(), null)))
                .toList();
    }
}
