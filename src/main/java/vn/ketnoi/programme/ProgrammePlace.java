package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.programme.model.FigureComment;
import vn.ketnoi.programme.model.Finding;
import vn.ketnoi.programme.model.FindingRepository;
import vn.ketnoi.programme.model.Outcome;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.TrackerReport;
import vn.ketnoi.programme.model.TrackerReportRepository;

/** An outcome, what was reported of it, and what the ministry found or remarked are their province's. */
@ApplicationScoped
class ProgrammePlace implements RecordPlace {

    @Inject
    OutcomeRepository outcomes;

    @Inject
    TrackerReportRepository reports;

    @Inject
    FindingRepository findings;

    @Override
    public Optional<String> province(String kind, long id) {
        return switch (kind) {
            case "outcome" -> outcomes.find(id).map(Outcome::province);
            case "report" -> reports.find(id).map(TrackerReport::province);
            case "finding" -> findings.find(id).map(Finding::province);
            case "comment" -> findings.comment(id).map(FigureComment::province);
            default -> Optional.empty();
        };
    }
}
