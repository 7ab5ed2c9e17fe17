package vn.ketnoi.programme.model;

import java.util.ArrayList;
import java.util.List;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.SetTarget;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** Why a programme or a target cannot be as it was entered. */
public final class PlanPolicy {

    private PlanPolicy() {}

    /**
     * A day belongs to one programme, or nobody could say which one an outcome counts in.
     *
     * @param others all programmes but this one
     */
    public static void check(NewProgramme decided, List<Programme> others) {
        List<Reason> reasons = new ArrayList<>();
        if (!decided.startsOn().isBefore(decided.endsOn())) {
            reasons.add(Reason.of("endsOn", "programme.endsOn.early"));
        }
        others.stream()
                .filter(p -> p.code().equals(decided.code()))
                .forEach(p -> reasons.add(Reason.of("code", "programme.code.taken")));
        others.stream()
                .filter(p -> p.overlaps(decided.startsOn(), decided.endsOn()))
                .findFirst()
                .ifPresent(p -> reasons.add(Reason.of("startsOn", "programme.overlaps", p.code())));
        refuse(reasons);
    }

    public static void check(SetTarget said, Indicator indicator, Programme programme) {
        List<Reason> reasons = new ArrayList<>();
        boolean qualitative = indicator.subjectKind().isQualitative();
        if (qualitative && said.target() != null) {
            reasons.add(Reason.of("target", "target.qualitative", indicator.code()));
        }
        if (qualitative && said.approximate()) {
            reasons.add(Reason.of("approximate", "target.qualitative", indicator.code()));
        }
        if (!qualitative && said.target() == null) {
            reasons.add(Reason.of("target", "check.NotNull"));
        }
        if (!programme.contains(said.effectiveFrom())) {
            reasons.add(Reason.of("effectiveFrom", "target.outside", programme.code()));
        }
        refuse(reasons);
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }
}
