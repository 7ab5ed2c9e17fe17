package vn.ketnoi.demo;

import static java.util.Objects.requireNonNull;
import static vn.ketnoi.reference.CsvFile.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.reference.CsvFile;

/** Facilities of the demo world, entered and mostly verified by the centres of their provinces. */
@ApplicationScoped
@ActivateRequestContext
class DemoFacilities {

    @Inject
    ActingAs actingAs;

    @Inject
    Facilities facilities;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    static List<CSVRecord> rows() {
        return Stream.of("/demo/facilities-food.csv", "/demo/facilities-crafts.csv")
                .flatMap(file -> CsvFile.read(file).stream())
                .toList();
    }

    void load(CSVRecord row) {
        String code = row.get("code");
        if (facilities.byCode(code).isEmpty()) {
            String centre = DemoPeople.centre(row.get("province"));
            FacilityView entered = actingAs.person(centre, () -> facilities.register(profile(row)));
            if (row.get("status").equals("VERIFIED")) {
                actingAs.person(centre, () -> facilities.verify(entered.id(), entered.version()));
            }
        }
        facilities.byCode(code).filter(DemoFacilities::isListedByItsCentre).ifPresent(this::loadConsent);
    }

    /** Households seldom write their listings themselves. */
    static boolean isListedByItsCentre(FacilityView maker) {
        return maker.verified() && maker.profile().kind() == FacilityKind.HOUSEHOLD;
    }

    private void loadConsent(FacilityView maker) {
        String centre = DemoPeople.centre(requireNonNull(maker.profile().province()));
        ConsentDetails said = new ConsentDetails(
                "Đại diện " + maker.profile().nameVi(),
                "Chủ hộ",
                ConsentWay.PAPER,
                LocalDate.now(clock).minusDays(30));
        actingAs.person(centre, () -> consents.missing(maker) ? consents.record(maker.id(), said, null) : maker);
    }

    private static FacilityProfile profile(CSVRecord row) {
        return new FacilityProfile(
                row.get("code"),
                row.get("name_vi"),
                optional(row, "name_en"),
                optional(row, "description_vi"),
                optional(row, "description_en"),
                FacilityKind.valueOf(row.get("kind")),
                row.get("province"),
                optional(row, "address"),
                optional(row, "phone"),
                optional(row, "email"),
                optional(row, "website"),
                optional(row, "vsic"),
                number(optional(row, "workers")),
                number(optional(row, "founded")));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
