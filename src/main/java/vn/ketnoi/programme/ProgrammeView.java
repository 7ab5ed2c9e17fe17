package vn.ketnoi.programme;

import java.time.LocalDate;

/** A programme. {@code targetsEntered} is false while nobody has entered what it aims at. */
public record ProgrammeView(
        long id,
        String code,
        String nameVi,
        String nameEn,
        String decisionVi,
        String decisionEn,
        LocalDate startsOn,
        LocalDate endsOn,
        ProgrammeState state,
        boolean targetsEntered,
        long version) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }

    public String decision(String language) {
        return language.equals("en") ? decisionEn : decisionVi;
    }
}
