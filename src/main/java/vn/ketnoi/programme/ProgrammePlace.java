package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.programme.model.Outcome;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.TrackerReport;
import vn.ketnoi.programme.model.TrackerReportRepository;

/** An outcome, and what was reported of it, is its officers'. */
@ApplicationScoped
class ProgrammePlace implements RecordPlace {

    @Inject
    OutcomeRepository outcomes;

    @Inject
    TrackerReportRepository reports;

    @Override
    public Optional<String> province(String kind, long id) {
        return switch (kind) {
            case "outcome" -> outcomes.find(id).map(Outcome::province);
            case "report" -> reports.find(id).map(TrackerReport::province);
            default -> Optional.empty();
        };
    }
}
