package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;
import vn.ketnoi.facility.model.FacilityRow;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportRuns;
import vn.ketnoi.sheet.ImportStart;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.ReadRows;
import vn.ketnoi.sheet.RowResult;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.sheet.SheetFile;

/** Entering many facilities at once, from a file. A code that is known is the same facility again, never a second one. */
@ApplicationScoped
public class FacilityImports {

    public static final String KIND = "facilities";

    @Inject
    FacilityRepository facilities;

    @Inject
    ImportRuns runs;

    @Inject
    CurrentUser currentUser;

    @Inject
    Outbox outbox;

    @Inject
    Provinces provinces;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /**
     * May: a centre, facilities of its province; an administrator. Large files are still being taken when it answers.
     *
     * @param mapping which column says what; null to let it be guessed
     * @param unstatedAreMine a centre says that rows without a province are in its own
     * @param dryRun to learn what would become of the rows, with nothing written
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("import")
    public ImportView start(SheetFile file, @Nullable ColumnMapping mapping, boolean unstatedAreMine, boolean dryRun) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Sheet sheet = file.read();
        ColumnMapping columns = mapping == null ? ColumnMapping.guess(FacilityColumn.values(), sheet) : mapping;
        columns.check(FacilityColumn.values(), sheet);
        String only = caller.role() == Role.CENTRE ? caller.province() : null;
        List<ReadRow<FacilityProfile>> rows =
                ReadRows.of(sheet, columns, row -> FacilityRow.read(row, provinces::read), checker::check);
        ImportStart start = new ImportStart(
                KIND, null, file.name(), file.hash(), columns, unstatedAreMine ? "unstatedAreMine" : "", dryRun);
        return runs.run(start, sheet, rows, (some, dry) -> put(some, only, unstatedAreMine, dry));
    }

    private List<RowResult> put(
            List<FacilityProfile> rows, @Nullable String onlyProvince, boolean unstatedAreMine, boolean dryRun) {
        Map<String, Facility> known = facilities
                .findByCodes(rows.stream().map(FacilityProfile::code).toList())
                .stream()
                .collect(Collectors.toMap(f -> String.valueOf(f.view().profile().code()), Function.identity()));
        return rows.stream()
                .map(row -> {
                    Facility same = known.get(row.code());
                    FacilityProfile profile =
                            same == null ? row : FacilityRow.onto(same.view().profile(), row);
                    if (profile.province() == null && unstatedAreMine) {
                        profile = profile.in(onlyProvince);
                    }
                    List<Reason> reasons = barriers(same, profile, onlyProvince);
                    return reasons.isEmpty() ? put(same, profile, dryRun) : RowResult.refused(reasons);
                })
                .toList();
    }

    /** A centre enters and changes what is in its province, and moves nothing out of it. */
    private static List<Reason> barriers(
            @Nullable Facility same, FacilityProfile profile, @Nullable String onlyProvince) {
        if (onlyProvince == null) {
            return List.of();
        }
        if (same != null && !onlyProvince.equals(same.province())) {
            return List.of(Reason.of("code", "facility.code.taken", String.valueOf(profile.code())));
        }
        if (profile.province() == null) {
            return List.of(Reason.of("province", "facility.import.province"));
        }
        return onlyProvince.equals(profile.province())
                ? List.of()
                : List.of(Reason.of("province", "facility.province.other"));
    }

    private RowResult put(@Nullable Facility same, FacilityProfile profile, boolean dryRun) {
        if (same != null && same.view().profile().equals(profile)) {
            return RowResult.SAME;
        }
        if (!dryRun) {
            tell(same == null ? facilities.add(new Facility(profile, clock.instant())) : revised(same, profile));
        }
        return same == null ? RowResult.ADDED : RowResult.CHANGED;
    }

    private Facility revised(Facility facility, FacilityProfile profile) {
        facility.revise(profile, clock.instant());
        return facility;
    }

    private void tell(Facility facility) {
        outbox.record(new FacilityChanged(facility.id(), facility.indexRevision()));
    }
}
