package vn.ketnoi.programme.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.RecordOutcome;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** What a centre may say was reached. All reasons against it are told at once. */
public final class ClaimPolicy {

    private static final String MACHINES = "KC02";
    private static final String LINES = "KC03";

    private final Provinces provinces;
    private final LocalDate today;

    /**
     * What the command refers to; null where there is no such thing.
     *
     * @param indicators those of the programme whose years the day of acceptance falls into; null without a programme
     */
    public record Found(
            @Nullable List<Indicator> indicators, @Nullable FacilityView facility, @Nullable Outcome line) {}

    public ClaimPolicy(Provinces provinces, LocalDate today) {
        this.provinces = provinces;
        this.today = today;
    }

    /** @throws RejectedException with every reason why not */
    public Claim check(RecordOutcome command, String province, Found found) {
        Indicator indicator = indicator(command, found.indicators());
        List<Reason> reasons = new ArrayList<>();
        checkSubject(command, indicator.subjectKind(), province, found.facility(), reasons);
        checkQuantity(command, indicator.countRule(), reasons);
        checkLine(command, indicator, found.line(), reasons);
        Province place = place(command, province, reasons);
        if (place == null || !reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
        return claim(command, indicator, province, place);
    }

    private Indicator indicator(RecordOutcome command, @Nullable List<Indicator> indicators) {
        if (command.acceptedOn().isAfter(today)) {
            throw RejectedException.field("acceptedOn", "outcome.acceptedOn.future");
        }
        if (indicators == null) {
            throw RejectedException.field("acceptedOn", "outcome.acceptedOn.noProgramme");
        }
        if (indicators.isEmpty()) {
            throw RejectedException.field("acceptedOn", "outcome.acceptedOn.noIndicators");
        }
        return indicators.stream()
                .filter(i -> i.code().equals(command.indicator()))
                .findFirst()
                .orElseThrow(
                        () -> RejectedException.field("indicator", "outcome.indicator.unknown", command.indicator()));
    }

    private static void checkSubject(
            RecordOutcome command,
            SubjectKind kind,
            String province,
            @Nullable FacilityView facility,
            List<Reason> reasons) {
        if (kind == SubjectKind.FACILITY) {
            checkFacility(command, province, facility, reasons);
            return;
        }
        String name = command.subject();
        if (command.facilityId() != null) {
            reasons.add(Reason.of("facilityId", "outcome.facility.notHere", command.indicator()));
        }
        if (name == null || name.isBlank()) {
            reasons.add(Reason.of("subject", "check.NotBlank"));
        } else if (Subjects.isOtherKindOfCluster(kind, name)) {
            reasons.add(Reason.of("subject", "outcome.subject.otherCluster"));
        }
    }

    private static void checkFacility(
            RecordOutcome command, String province, @Nullable FacilityView facility, List<Reason> reasons) {
        if (command.subject() != null && !command.subject().isBlank()) {
            reasons.add(Reason.of("subject", "outcome.subject.facilityOnly", command.indicator()));
        }
        if (command.facilityId() == null) {
            reasons.add(Reason.of("facilityId", "outcome.facility.needed", command.indicator()));
        } else if (facility == null) {
            reasons.add(Reason.of("facilityId", "outcome.facility.unknown"));
        } else if (!province.equals(facility.profile().province())) {
            reasons.add(Reason.of("facilityId", "outcome.facility.otherProvince"));
        }
    }

    private static void checkQuantity(RecordOutcome command, CountRule rule, List<Reason> reasons) {
        BigDecimal quantity = command.quantity();
        if (rule == CountRule.SUM && quantity == null) {
            reasons.add(Reason.of("quantity", "check.NotNull"));
        } else if (rule != CountRule.SUM && quantity != null && quantity.intValue() != 1) {
            reasons.add(Reason.of("quantity", "outcome.quantity.one"));
        }
    }

    private static void checkLine(
            RecordOutcome command, Indicator indicator, @Nullable Outcome line, List<Reason> reasons) {
        if (command.lineId() == null) {
            return;
        }
        if (!indicator.code().equals(MACHINES)) {
            reasons.add(Reason.of("lineId", "outcome.line.notHere"));
        } else if (line == null
                || !line.indicator().equals(LINES)
                || line.programmeId() != indicator.programmeId()
                || !line.isOfFacility(command.facilityId())) {
            reasons.add(Reason.of("lineId", "outcome.line.other"));
        }
    }

    private @Nullable Province place(RecordOutcome command, String province, List<Reason> reasons) {
        try {
            return AcceptancePlace.choose(provinces, province, command.acceptedOn(), blankToNull(command.provinceAt()));
        } catch (RejectedException e) {
            reasons.addAll(e.reasons());
            return null;
        }
    }

    private static Claim claim(RecordOutcome command, Indicator indicator, String province, Province place) {
        BigDecimal quantity = command.quantity();
        String subject = blankToNull(command.subject());
        return new Claim(
                indicator,
                command.facilityId(),
                subject,
                Subjects.key(indicator.subjectKind(), command.facilityId(), subject, province),
                command.lineId(),
                province,
                place.list(),
                place.code(),
                command.acceptedOn(),
                quantity == null ? 1 : quantity.intValueExact(),
                blankToNull(command.evidence()),
                blankToNull(command.description()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
