package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.programme.ApprovalEffect;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Programmes;
import vn.ketnoi.programme.TrackerReportView;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** Outcomes and reports in words: codes with the names they stand for. */
@RequestScoped
@Named
public class OutcomeWords {

    @Inject
    Programmes programmes;

    @Inject
    Provinces provinces;

    @Inject
    Facilities facilities;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    Language language;

    private @Nullable Map<String, IndicatorView> indicators;

    /** All indicators; whether the programme of a day counts one, recording says. */
    public List<IndicatorView> getIndicators() {
        return byCode().values().stream().toList();
    }

    private Map<String, IndicatorView> byCode() {
        if (indicators == null) {
            indicators = programmes.progress(Programmes.FIRST, null).stream()
                    .collect(Collectors.toMap(
                            IndicatorView::code, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
        }
        return indicators;
    }

    public @Nullable IndicatorView indicator(@Nullable String code) {
        return code == null ? null : byCode().get(code);
    }

    public String indicatorName(String code) {
        IndicatorView indicator = indicator(code);
        return indicator == null ? code : code + " – " + indicator.name(language.getCode());
    }

    /** The unit at acceptance; where its list is the old one, that is said. */
    public String place(OutcomeView outcome) {
        return unit(outcome.provinceList(), outcome.provinceAt());
    }

    private String unit(String list, String code) {
        String name = provinces.find(list, code).map(this::name).orElse(code);
        return list.equals(Province.BEFORE) ? messages.of("outcome.place.before", name, code) : name;
    }

    private String name(Province province) {
        return province.name(language.getCode());
    }

    /** A unit to choose: units of the old list are marked as such. */
    public String unitName(Province unit) {
        return unit(unit.list(), unit.code());
    }

    /** What approving changes, such as "KC07: 12 → 13 / 350". */
    public String effect(OutcomeView outcome, ApprovalEffect effect) {
        String code = outcome.indicator();
        Integer target = programmes.progress(outcome.programme(), null).stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .map(IndicatorView::target)
                .orElse(null);
        String change = page.number(effect.before()) + " → " + page.number(effect.after());
        return code + ": " + change + (target == null ? "" : " / " + page.number(target));
    }

    /** The org unit of a report as a province: its period says which list the code is of. */
    public String orgUnit(TrackerReportView report) {
        int year = Integer.parseInt(report.period().substring(0, 4));
        int quarter = Integer.parseInt(report.period().substring(5));
        return unit(
                Province.listOn(LocalDate.of(year, quarter * 3, 1)),
                report.orgUnit().substring(2));
    }

    public String quarter(String period) {
        return messages.of("quarter", period.substring(5), period.substring(0, 4));
    }

    /** A value of a recorded outcome as its form shows it. */
    String shown(String field, Object value) {
        if (value instanceof LocalDate day) {
            return page.day(day);
        }
        if (field.equals("facilityId") && value instanceof Long id) {
            return facilities.getAll(List.of(id)).values().stream()
                    .map(f -> f.name(language.getCode()))
                    .findFirst()
                    .orElse(id.toString());
        }
        return field.equals("indicator") ? indicatorName(value.toString()) : value.toString();
    }
}
