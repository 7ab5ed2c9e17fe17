package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.reference.Province;

/** Approved outcomes in few words. Ids grow in the order of entry. */
final class Facts {

    private static long lastId;

    private Facts() {}

    static Fact of(String indicator, String subject, String day) {
        return of(indicator, subject, day, "91", 1);
    }

    static Fact of(String indicator, String subject, String day, String province, int quantity) {
        return new Fact(
                ++lastId,
                indicator,
                subject,
                null,
                Province.listOn(LocalDate.parse(day)),
                province,
                province,
                LocalDate.parse(day),
                quantity,
                "4-2023-11111");
    }

    static Fact inLine(Fact machine, @Nullable Long lineId) {
        return new Fact(
                machine.id(),
                machine.indicator(),
                machine.subjectKey(),
                lineId,
                machine.list(),
                machine.provinceAt(),
                machine.province(),
                machine.acceptedOn(),
                machine.quantity(),
                machine.evidence());
    }

    static Fact withEvidence(Fact fact, String evidence) {
        return new Fact(
                fact.id(),
                fact.indicator(),
                fact.subjectKey(),
                fact.lineId(),
                fact.list(),
                fact.provinceAt(),
                fact.province(),
                fact.acceptedOn(),
                fact.quantity(),
                evidence);
    }

    /** Accepted in a unit of the 63 that became a part of a province of today. */
    static Fact at(Fact fact, String provinceAt) {
        return new Fact(
                fact.id(),
                fact.indicator(),
                fact.subjectKey(),
                fact.lineId(),
                Province.BEFORE,
                provinceAt,
                fact.province(),
                fact.acceptedOn(),
                fact.quantity(),
                fact.evidence());
    }

    static Counting counting(Fact... facts) {
        return new Counting(new Policies(List.of()), List.of(facts));
    }

    static long distinct(String indicator, Fact... facts) {
        return counting(facts).total(indicator, CountRule.DISTINCT);
    }
}
