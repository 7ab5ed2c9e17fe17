package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.model.Counting;
import vn.ketnoi.programme.model.Counts;
import vn.ketnoi.programme.model.Counts.Reportable;
import vn.ketnoi.programme.model.Indicator;
import vn.ketnoi.programme.model.Outcome;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.programme.model.Tracker;
import vn.ketnoi.programme.model.TrackerKey;
import vn.ketnoi.programme.model.TrackerReport;
import vn.ketnoi.programme.model.TrackerReportRepository;
import vn.ketnoi.programme.model.TrackerSettings;

/** The two steps of reporting, each in a transaction of its own, so that the answer is kept also when it was a refusal. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TrackerPush {

    @Inject
    OutcomeRepository outcomes;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    TrackerReportRepository reports;

    @Inject
    Counts counts;

    @Inject
    TrackerSettings settings;

    @Inject
    Tracker tracker;

    @Inject
    Clock clock;

    /**
     * Which reports an outcome's approval or withdrawal made out of date. One outcome may move what was first counted to
     * another quarter or province, so all keys of its indicators are compared.
     */
    List<Long> due(long outcomeId) {
        reports.lockOpening();
        Outcome outcome = outcomes.find(outcomeId).orElseThrow();
        return Counting.changedBy(outcome.indicator()).stream()
                .map(code -> programmes.indicator(outcome.programmeId(), code))
                .flatMap(this::due)
                .sorted(TrackerReport.LEAST_TRIED)
                .map(TrackerReport::id)
                .toList();
    }

    private Stream<TrackerReport> due(Indicator indicator) {
        Map<TrackerKey, Reportable> values = counts.reportable(indicator);
        Set<TrackerKey> known =
                reports.of(indicator).stream().map(TrackerReport::key).collect(Collectors.toSet());
        values.forEach((key, reportable) -> {
            if (!known.contains(key)) {
                reports.open(indicator, key, reportable.province(), tracker.name());
            }
        });
        return reports.of(indicator).stream().filter(r -> r.needs(value(values.get(r.key())), tracker.name()));
    }

    private static long value(@Nullable Reportable found) {
        return found == null ? 0 : found.value();
    }

    /** Sends a report's value as it is now, read while nobody else can send the same key. */
    ReportState push(long reportId, boolean again) {
        TrackerReport report = reports.lock(reportId).orElse(null);
        if (report == null) {
            return ReportState.SENT; // nothing was left to report
        }
        Indicator indicator = programmes.indicator(report.programmeId(), report.indicator());
        long value = counts.valueOf(indicator, report.key());
        if (report.isMoot(value)) {
            reports.remove(report);
            return ReportState.SENT;
        }
        if (!again && !report.needs(value, tracker.name())) {
            return report.state();
        }
        return report.tell(tracker, value, clock.instant()).state();
    }
}
