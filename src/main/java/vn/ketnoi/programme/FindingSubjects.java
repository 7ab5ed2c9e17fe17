package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.programme.model.Finding;
import vn.ketnoi.programme.model.FindingPolicy;
import vn.ketnoi.programme.model.FindingRepository;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.Programme;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;

/** What a finding is about: which province that is of, and what it is called. */
@ApplicationScoped
class FindingSubjects {

    @Inject
    Facilities facilities;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    FindingRepository findings;

    @Inject
    Provinces provinces;

    /** @throws RejectedException when it is not about one thing that there is */
    String province(NewFinding said) {
        FindingPolicy.checkOneSubject(said);
        Long facility = said.facilityId();
        if (facility != null) {
            FacilityView found = facilities.getAll(List.of(facility)).get(facility);
            return known(
                    "facilityId",
                    "outcome.facility.unknown",
                    found == null ? null : found.profile().province());
        }
        Long outcome = said.outcomeId();
        if (outcome != null) {
            return known(
                    "outcomeId",
                    "finding.outcome.unknown",
                    outcomes.find(outcome).map(o -> o.province()).orElse(null));
        }
        Long id = said.programmeId();
        Programme programme = id == null ? null : programmes.find(id).orElse(null);
        FindingPolicy.checkFigure(
                said,
                provinces.isKnown(said.province()),
                programme,
                id == null ? List.of() : programmes.indicators(id));
        return known("province", "check.NotNull", said.province());
    }

    private static String known(String field, String key, @Nullable String value) {
        if (value == null) {
            throw RejectedException.field(field, key);
        }
        return value;
    }

    List<FindingView> views(Collection<Finding> found) {
        Map<Long, String> outcomeNames = new HashMap<>();
        Map<Long, FacilityView> named = facilities.getAll(ids(found, Finding::facilityId));
        outcomes.findAll(ids(found, Finding::outcomeId)).forEach(o -> outcomeNames.put(o.id(), o.indicator()));
        Map<Long, String> codes = new HashMap<>();
        programmes.all().forEach(p -> codes.put(p.id(), p.code()));
        Map<Long, List<FindingView.Entry>> entries = findings.entries(ids(found, Finding::id));
        return found.stream()
                .map(f -> f.view(
                        codes.get(f.programmeId()),
                        subject(named.get(f.facilityId()), outcomeNames.get(f.outcomeId()), f.outcomeId()),
                        entries.getOrDefault(f.id(), List.of())))
                .toList();
    }

    private static List<Long> ids(Collection<Finding> found, Function<Finding, @Nullable Long> id) {
        return found.stream().map(id).filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }

    private static @Nullable String subject(
            @Nullable FacilityView facility, @Nullable String indicator, @Nullable Long outcome) {
        if (facility != null) {
            return facility.profile().nameVi();
        }
        return indicator == null ? null : indicator + " #" + outcome;
    }
}
