package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStep;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** Why a finding cannot be as it was written. */
public final class FindingPolicy {

    static final int LONGEST = 5000;

    private FindingPolicy() {}

    public static void checkOneSubject(NewFinding said) {
        long subjects = Stream.of(said.indicator() != null, said.facilityId() != null, said.outcomeId() != null)
                .filter(named -> named)
                .count();
        if (subjects != 1) {
            throw new RejectedException("finding.one");
        }
        boolean figure = said.programmeId() != null || said.quarter() != null || said.province() != null;
        if (figure && said.indicator() == null) {
            throw new RejectedException("finding.one");
        }
    }

    /** @param programme the one that is named, null when there is none such */
    public static void checkFigure(
            NewFinding said, boolean provinceKnown, @Nullable Programme programme, List<Indicator> indicators) {
        List<Reason> reasons = new ArrayList<>();
        if (!provinceKnown) {
            reasons.add(
                    said.province() == null
                            ? Reason.of("province", "check.NotNull")
                            : Reason.of("province", "province.unknown", said.province()));
        }
        if (programme == null) {
            reasons.add(Reason.of("programmeId", "finding.programme.unknown"));
        } else {
            if (indicators.stream().noneMatch(i -> i.code().equals(said.indicator()))) {
                reasons.add(Reason.of("indicator", "outcome.indicator.unknown", String.valueOf(said.indicator())));
            }
            if (said.quarter() == null) {
                reasons.add(Reason.of("quarter", "check.NotNull"));
            } else if (!programme.contains(lastMonth(said.quarter()))) {
                reasons.add(Reason.of("quarter", "finding.quarter.outside", programme.code()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    private static LocalDate lastMonth(String quarter) {
        return LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), Integer.parseInt(quarter.substring(5)) * 3, 1);
    }

    public static void checkDue(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw RejectedException.field("answerDue", "check.FutureOrPresent");
        }
    }

    /** What is said at a step, without spaces around it; null where the step takes no words. */
    static @Nullable String words(FindingStep step, @Nullable String said) {
        if (!step.isSpoken()) {
            return null;
        }
        if (said == null || said.isBlank()) {
            throw RejectedException.field("words", "check.NotBlank");
        }
        if (said.length() > LONGEST) {
            throw RejectedException.field("words", "check.Size", 1, LONGEST);
        }
        return said.strip();
    }
}
