package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Slice;

/** What a centre may choose from when it records an outcome. */
@RequestScoped
@Named
public class OutcomeChoices {

    @Inject
    Facilities facilities;

    @Inject
    Outcomes outcomes;

    @Inject
    Provinces provinces;

    @Inject
    CurrentUser currentUser;

    private @Nullable List<FacilityView> own;

    /** The facilities of the officer's province. */
    public List<FacilityView> getFacilities() {
        if (own == null) {
            own = new ArrayList<>();
            Slice<FacilityView> page;
            int number = 0;
            do {
                page = facilities.list(province(), null, number++, Slice.MAX_SIZE);
                own.addAll(page.items());
            } while (own.size() < page.total() && own.size() < Slice.MAX_ROWS);
        }
        return own;
    }

    /** The units the officer's province consisted of on a day. */
    public List<Province> units(@Nullable LocalDate day) {
        return day == null ? List.of() : provinces.unitsOn(province(), day);
    }

    /** The lines of a facility, for machines that are part of one. */
    public List<OutcomeView> lines(@Nullable Long facility) {
        return facility == null ? List.of() : outcomes.linesOf(facility);
    }

    private String province() {
        return Objects.requireNonNull(currentUser.require().province(), "only officers of a province record");
    }

    static boolean isAboutFacility(@Nullable IndicatorView indicator) {
        return indicator == null || indicator.subject() == SubjectKind.FACILITY;
    }

    static boolean isSum(@Nullable IndicatorView indicator) {
        return indicator != null && indicator.countRule() == CountRule.SUM;
    }
}
