package vn.ketnoi.demo;

import static vn.ketnoi.reference.CsvFile.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.programme.RecordOutcome;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;

/** Outcomes of the demo world: recorded by centres, decided by departments, all accepted within 2021–2025. */
@ApplicationScoped
@ActivateRequestContext
class DemoOutcomes {

    @Inject
    ActingAs actingAs;

    @Inject
    Outcomes outcomes;

    @Inject
    Facilities facilities;

    @Inject
    Provinces provinces;

    /** Rows are entered in order: as many as there are outcomes already have been. */
    void load() {
        List<CSVRecord> rows = CsvFile.read("/demo/outcomes.csv");
        long entered = actingAs.person(
                DemoPeople.MINISTRY, () -> outcomes.list(null, null, null, 0, 1).total());
        rows.stream().skip(entered).forEach(this::load);
    }

    private void load(CSVRecord row) {
        String today = provinceToday(row);
        String department = DemoPeople.department(today);
        OutcomeView submitted = actingAs.person(DemoPeople.centre(today), () -> {
            OutcomeView recorded = outcomes.record(command(row));
            return outcomes.submit(recorded.id(), recorded.version());
        });
        switch (row.get("status")) {
            case "APPROVED" -> actingAs.person(department, () -> outcomes.approve(submitted.id(), submitted.version()));
            case "RETURNED" ->
                actingAs.person(
                        department,
                        () -> outcomes.giveBack(
                                submitted.id(), "Đề nghị bổ sung biên bản nghiệm thu có chữ ký.", submitted.version()));
            default -> {}
        }
    }

    private RecordOutcome command(CSVRecord row) {
        String code = optional(row, "facility");
        return new RecordOutcome(
                row.get("indicator"),
                code == null ? null : idOf(code),
                optional(row, "subject"),
                null,
                row.get("province_at"),
                LocalDate.parse(row.get("accepted_on")),
                new BigDecimal(row.get("quantity")),
                optional(row, "evidence"),
                optional(row, "description_vi"));
    }

    private @Nullable Long idOf(String code) {
        return facilities.byCode(code).orElseThrow().id();
    }

    private String provinceToday(CSVRecord row) {
        String code = row.get("province_at");
        String list = Province.listOn(LocalDate.parse(row.get("accepted_on")));
        String successor = provinces.find(list, code).orElseThrow().successor();
        return successor == null ? code : successor;
    }
}
