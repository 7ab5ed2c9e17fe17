package vn.ketnoi.facility.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityChanged;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ImportTask;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.RowReading;
import vn.ketnoi.sheet.RowResult;
import vn.ketnoi.sheet.RowTarget;

/** Where rows of facilities go. A code that is known is the same facility again, never a second one. */
@ApplicationScoped
public class FacilityRowTarget implements RowTarget<FacilityProfile> {

    public static final String KIND = "facilities";

    private static final String UNSTATED = "+";

    @Inject
    FacilityRepository facilities;

    @Inject
    Outbox outbox;

    @Inject
    Provinces provinces;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /**
     * What goes with an import.
     *
     * @param onlyProvince which facilities may be entered; null for all
     * @param unstatedAreMine whether rows without a province are in that one
     */
    public static String options(@Nullable String onlyProvince, boolean unstatedAreMine) {
        return (onlyProvince == null ? "" : onlyProvince) + (unstatedAreMine ? UNSTATED : "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ReadRow<FacilityProfile> read(RowReading row) {
        return FacilityRow.read(row, provinces::read);
    }

    @Override
    public void check(FacilityProfile profile) {
        checker.check(profile);
    }

    @Override
    public List<RowResult> put(ImportTask task, List<FacilityProfile> rows) {
        boolean unstatedAreMine = task.options().endsWith(UNSTATED);
        String province = task.options().replace(UNSTATED, "");
        return put(rows, province.isEmpty() ? null : province, unstatedAreMine, task.dryRun());
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
