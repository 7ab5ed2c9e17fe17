package vn.ketnoi.programme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.model.Counting;
import vn.ketnoi.programme.model.Counts;
import vn.ketnoi.programme.model.Indicator;
import vn.ketnoi.programme.model.Programme;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.programme.model.Quarter;
import vn.ketnoi.programme.model.TargetVersion;
import vn.ketnoi.programme.model.Targets;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.PortalStarted;
import vn.ketnoi.shared.RejectedException;

/** What the programmes aim at and how far they are. */
@ApplicationScoped
@Transactional
public class Programmes {

    /** Came with the portal and has every indicator there is; other programmes count some of them, or all. */
    public static final String FIRST = "KCQG-2021-2025";

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Counts counts;

    @Inject
    Provinces provinces;

    @Inject
    Clock clock;

    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PortalStarted event) {
        programmes.enter(FIRST, CsvFile.read("/reference/indicators.csv"));
    }

    /** May: anybody. */
    public List<ProgrammeView> list() {
        LocalDate today = LocalDate.now(clock);
        Set<Long> withTargets =
                programmes.indicators().stream().map(Indicator::programmeId).collect(Collectors.toSet());
        return programmes.all().stream()
                .map(p -> p.view(today, withTargets.contains(p.id())))
                .toList();
    }

    /**
     * May: anybody.
     *
     * @param programme a programme's code; without one, the latest that has begun and has indicators
     * @param province of today; without one, the nation
     */
    public List<IndicatorView> progress(@Nullable String programme, @Nullable String province) {
        if (province != null && !provinces.isKnown(province)) {
            throw RejectedException.field("province", "province.unknown", province);
        }
        Programme chosen = programme == null ? latest() : find(programme);
        Counting nation = counts.of(chosen.id());
        Targets targets = programmes.targets(chosen.id());
        LocalDate today = LocalDate.now(clock);
        return programmes.indicators(chosen.id()).stream()
                .map(i -> view(chosen, i, targets.on(today, i.code()), nation, province))
                .toList();
    }

    private Programme find(String code) {
        return programmes.findByCode(code).orElseThrow(() -> new NoSuchRecordException("programme", code));
    }

    private Programme latest() {
        Set<Long> withIndicators =
                programmes.indicators().stream().map(Indicator::programmeId).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        return programmes.all().stream()
                .filter(p -> withIndicators.contains(p.id()) && p.hasBegun(today))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NoSuchRecordException("programme", ""));
    }

    private static IndicatorView view(
            Programme programme,
            Indicator indicator,
            Optional<TargetVersion> aim,
            Counting nation,
            @Nullable String province) {
        Optional<String> where = Optional.ofNullable(province);
        Map<Quarter, Long> quarters = nation.byQuarter(indicator.code(), indicator.countRule(), where);
        long firstCounted = quarters.values().stream().mapToLong(v -> v).sum();
        long actual = where.map(nation::within).orElse(nation).total(indicator.code(), indicator.countRule());
        Integer target = aim.map(TargetVersion::target).orElse(null);
        BigDecimal percent = province == null ? indicator.percent(actual, target) : null;
        List<IndicatorView.QuarterValue> values = quarters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(e -> new IndicatorView.QuarterValue(e.getKey().code(), e.getValue()))
                .toList();
        return indicator.view(programme.code(), aim, actual, firstCounted, percent, values);
    }
}
