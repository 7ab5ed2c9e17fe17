package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;

/**
 * Where an outcome was accepted: one of the units that the officer's province consisted of on that day, so before 1 July
 * 2025 one of the 63, since then the province itself.
 */
public final class AcceptancePlace {

    private AcceptancePlace() {}

    /**
     * @param given a code of the list in force on the day; may be missing where there is only one unit
     * @throws RejectedException when it is none of the units, or missing where there are several
     */
    public static Province choose(Provinces provinces, String province, LocalDate day, @Nullable String given) {
        List<Province> units = provinces.unitsOn(province, day);
        if (given == null && units.size() == 1) {
            return units.get(0);
        }
        String names =
                units.stream().map(u -> u.nameVi() + " (" + u.code() + ")").collect(Collectors.joining(", "));
        if (given == null) {
            throw RejectedException.field("provinceAt", "outcome.provinceAt.choose", names);
        }
        return units.stream()
                .filter(u -> u.code().equals(given))
                .findFirst()
                .orElseThrow(() -> RejectedException.field("provinceAt", "outcome.provinceAt.other", names));
    }
}
