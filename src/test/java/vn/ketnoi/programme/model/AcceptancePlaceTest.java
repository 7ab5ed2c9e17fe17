package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;

class AcceptancePlaceTest {

    private static final Provinces PROVINCES = new Provinces();

    /** An Giang (91) was An Giang (89) and Kiên Giang (91) until 30 June 2025. */
    @ParameterizedTest
    @CsvSource({
        "91, 2025-06-30, 89, 63, An Giang",
        "91, 2025-06-30, 91, 63, Kiên Giang",
        "91, 2025-07-01, 91, 34, An Giang",
        "91, 2025-07-01,   , 34, An Giang",
        "01, 2023-01-01,   , 63, Hà Nội",
        "01, 2023-01-01, 01, 63, Hà Nội",
    })
    void isAUnitOfTheOfficersProvinceOnThatDay(
            String province, LocalDate day, @Nullable String given, String list, String name) {
        Province place = AcceptancePlace.choose(PROVINCES, province, day, given);
        assertThat(place.list()).isEqualTo(list);
        assertThat(place.nameVi()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"91, 2025-06-30, 01", "91, 2025-07-01, 89", "01, 2023-01-01, 91", "91, 2025-07-01, x"})
    void isNoOther(String province, LocalDate day, String given) {
        assertThatThrownBy(() -> AcceptancePlace.choose(PROVINCES, province, day, given))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("outcome.provinceAt.other");
    }

    @Test
    void mustBeChosenWhereThereWereSeveral() {
        assertThatThrownBy(() -> AcceptancePlace.choose(PROVINCES, "91", LocalDate.of(2025, 6, 30), null))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("outcome.provinceAt.choose")
                .hasMessageContaining("An Giang (89), Kiên Giang (91)");
    }
}
