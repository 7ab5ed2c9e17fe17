package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.programme.model.Claim;
import vn.ketnoi.programme.model.ClaimPolicy;
import vn.ketnoi.programme.model.Counting;
import vn.ketnoi.programme.model.Counts;
import vn.ketnoi.programme.model.Fact;
import vn.ketnoi.programme.model.Indicator;
import vn.ketnoi.programme.model.Outcome;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException;

/** Reads what an outcome refers to: for the rules before it is recorded, for people afterwards. */
@ApplicationScoped
class Claims {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Facilities facilities;

    @Inject
    Provinces provinces;

    @Inject
    Counts counts;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** @throws RejectedException with every reason why this cannot be said */
    Claim check(RecordOutcome command, String province) {
        checker.check(command);
        Long lineId = command.lineId();
        ClaimPolicy.Found found = new ClaimPolicy.Found(
                programmes
                        .on(command.acceptedOn())
                        .map(p -> programmes.indicators(p.id()))
                        .orElse(null),
                facility(command.facilityId()),
                lineId == null ? null : outcomes.find(lineId).orElse(null));
        return new ClaimPolicy(provinces, LocalDate.now(clock)).check(command, province, found);
    }

    private @Nullable FacilityView facility(@Nullable Long id) {
        return id == null ? null : facilities.getAll(List.of(id)).get(id);
    }

    OutcomeView view(Outcome outcome) {
        return views(List.of(outcome)).get(0);
    }

    List<OutcomeView> views(Collection<Outcome> found) {
        Set<Long> ids =
                found.stream().map(Outcome::facilityId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, FacilityView> named = facilities.getAll(ids);
        Map<Long, String> codes = new HashMap<>();
        programmes.all().forEach(p -> codes.put(p.id(), p.code()));
        return found.stream()
                .map(o -> o.view(String.valueOf(codes.get(o.programmeId())), name(o, named)))
                .toList();
    }

    private static @Nullable String name(Outcome outcome, Map<Long, FacilityView> named) {
        FacilityView facility = named.get(outcome.facilityId());
        return facility == null ? null : facility.profile().nameVi();
    }

    /** Counts the nation with and without the outcome. */
    ApprovalEffect effect(Outcome outcome) {
        Indicator indicator = programmes.indicator(outcome.programmeId(), outcome.indicator());
        Fact fact = outcome.fact();
        Counting all = counts.of(indicator);
        Counting without = all.without(fact);
        return new ApprovalEffect(
                without.total(indicator.code(), indicator.countRule()),
                without.with(fact).total(indicator.code(), indicator.countRule()),
                without.countedFor(fact.subjectKey(), indicator.code(), indicator.countRule())
                        .map(Fact::acceptedOn)
                        .orElse(null));
    }
}
