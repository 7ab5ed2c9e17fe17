package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.programme.model.FindingRepository;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.TrackerReportRepository;

/** Outcomes to approve, outcomes that came back, findings to answer, answers to read, and reports the tracker did not take. */
@ApplicationScoped
public class ProgrammeWork implements WaitingWork {

    private static final String OUTCOMES = "/programme/outcomes?status=";

    @Inject
    OutcomeRepository outcomes;

    @Inject
    TrackerReportRepository reports;

    @Inject
    FindingRepository findings;

    @Override
    public List<Item> waitingFor(AccountView caller) {
        Stream<Item> items =
                switch (caller.role()) {
                    case CENTRE -> Stream.of(outcomes(caller, OutcomeStatus.RETURNED, "waiting.outcomes.returned"));
                    case DEPARTMENT ->
                        Stream.of(
                                outcomes(caller, OutcomeStatus.SUBMITTED, "waiting.outcomes.submitted"),
                                findings(caller, FindingStatus.OPEN, "waiting.findings.open"),
                                refused(caller));
                    case MINISTRY -> Stream.of(findings(caller, FindingStatus.ANSWERED, "waiting.findings.answered"));
                    case ADMINISTRATOR -> Stream.of(refused(caller));
                    default -> Stream.empty();
                };
        return items.filter(i -> i.count() > 0).toList();
    }

    @Override
    public List<Item> figuresFor(AccountView caller) {
        return switch (caller.role()) {
            case CENTRE, DEPARTMENT, MINISTRY ->
                List.of(
                        outcomes(caller, OutcomeStatus.APPROVED, "outcome.figure.approved"),
                        outcomes(caller, OutcomeStatus.SUBMITTED, "outcome.figure.submitted"));
            default -> List.of();
        };
    }

    private Item outcomes(AccountView caller, OutcomeStatus status, String label) {
        OutcomeRepository.Filter filter = new OutcomeRepository.Filter(caller.province(), status, null);
        return new Item(label, outcomes.count(filter), OUTCOMES + status, outcomes.firstSubmitted(filter));
    }

    private Item findings(AccountView caller, FindingStatus status, String label) {
        return new Item(
                label,
                findings.count(caller.province(), status),
                "/programme/findings?status=" + status,
                findings.since(caller.province(), status));
    }

    private Item refused(AccountView caller) {
        long count = reports.count(caller.province(), ReportState.REFUSED);
        return new Item("waiting.reports.refused", count, "/programme/reports?state=REFUSED");
    }
}
