package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Brings what counting needs from the database: the approved outcomes in one query. */
@ApplicationScoped
public class Counts {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    TrackerSettings settings;

    /** @param province of today */
    public record Reportable(long value, String province) {}

    /** For all of a programme's indicators. */
    public Counting of(long programmeId) {
        return new Counting(programmes.policies(programmeId), outcomes.facts(programmeId, Set.of()));
    }

    /** For one indicator, with what it depends on. */
    public Counting of(Indicator indicator) {
        long programme = indicator.programmeId();
        return new Counting(
                programmes.policies(programme), outcomes.facts(programme, Counting.neededFor(indicator.code())));
    }

    /** What the tracker is to know of an indicator now. Keys without a value are not in it. */
    public Map<TrackerKey, Reportable> reportable(Indicator indicator) {
        Map<TrackerKey, Reportable> values = new HashMap<>();
        of(indicator)
                .byKey(indicator.code(), indicator.countRule())
                .forEach((counted, value) ->
                        values.put(settings.key(indicator.code(), counted), new Reportable(value, counted.province())));
        return values;
    }

    /** What the tracker is to know of one key now. */
    public long valueOf(Indicator indicator, TrackerKey key) {
        Reportable found = reportable(indicator).get(key);
        return found == null ? 0 : found.value();
    }
}
