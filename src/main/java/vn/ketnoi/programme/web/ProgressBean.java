package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;

/** How far the programmes are, for anybody. */
@RequestScoped
@Named
public class ProgressBean {

    @Inject
    Programmes programmes;

    private @Nullable String province;
    private List<Part> parts = List.of();

    /** A programme and its indicators; none while its targets are not entered. */
    public record Part(ProgrammeView programme, List<IndicatorView> indicators) {}

    /** What was first counted in a year, by quarter. */
    public record YearRow(int year, List<Long> quarters, long total) {}

    public void open() {
        parts = programmes.list().stream()
                .sorted(Comparator.comparing(ProgrammeView::startsOn).reversed())
                .map(p -> new Part(p, programmes.progress(p.code(), province)))
                .toList();
    }

    /** The quarters of an indicator, a row a year; years with nothing are left out. */
    public List<YearRow> years(IndicatorView indicator) {
        List<YearRow> rows = new ArrayList<>();
        indicator.quarters().stream()
                .map(q -> q.quarter().substring(0, 4))
                .distinct()
                .forEach(year -> rows.add(row(Integer.parseInt(year), indicator)));
        return rows;
    }

    private static YearRow row(int year, IndicatorView indicator) {
        List<Long> values = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String code = year + "Q" + quarter;
            values.add(indicator.quarters().stream()
                    .filter(q -> q.quarter().equals(code))
                    .mapToLong(IndicatorView.QuarterValue::value)
                    .sum());
        }
        return new YearRow(year, values, values.stream().mapToLong(v -> v).sum());
    }

    public List<Part> getParts() {
        return parts;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province == null || province.isBlank() ? null : province;
    }
}
