package vn.ketnoi.programme.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnoi.programme.CountRule;

/**
 * What the approved outcomes of a programme come to. Every figure that the portal shows or reports is made here, from the
 * outcomes and nothing else. What counts, counts once, at its first acceptance: so the quarters and provinces of
 * {@link #byKey} add up to {@link #total}.
 */
public final class Counting {

    private static final String MACHINES = "KC02";
    private static final String LINES = "KC03";
    private static final String TRADEMARKS = "KC07";
    private static final String TRAINING = "KC10";

    /** Where and when something was first counted: {@code provinceAt} in its list, {@code province} the one of today. */
    public record Key(Quarter quarter, String list, String provinceAt, String province) {}

    private final Policies policies;
    private final List<Fact> facts;
    private final Set<Long> lines;

    public Counting(Policies policies, List<Fact> facts) {
        this.policies = policies;
        this.facts = facts.stream().sorted(Fact.FIRST).toList();
        this.lines = facts.stream()
                .filter(f -> f.indicator().equals(LINES))
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** The indicators whose figures an outcome of this one can change. */
    public static Set<String> changedBy(String indicator) {
        return indicator.equals(LINES) ? Set.of(LINES, MACHINES) : Set.of(indicator);
    }

    /** The indicators whose outcomes must be known to count this one. */
    public static Set<String> neededFor(String indicator) {
        return indicator.equals(MACHINES) ? Set.of(LINES, MACHINES) : Set.of(indicator);
    }

    /** The outcomes that count, each once, in the order of acceptance. */
    public List<Fact> counted(String indicator, CountRule rule) {
        Set<String> seen = new HashSet<>();
        return facts.stream()
                .filter(f -> f.indicator().equals(indicator))
                .filter(f -> !isMachineOfCountedLine(f) && isEvidenceEnough(f))
                .filter(f -> !countsOncePerSubject(indicator, rule) || seen.add(f.subjectKey()))
                .toList();
    }

    /** A machine named in a line does not count while that line counts. */
    private boolean isMachineOfCountedLine(Fact fact) {
        return fact.indicator().equals(MACHINES) && fact.lineId() != null && lines.contains(fact.lineId());
    }

    private boolean isEvidenceEnough(Fact fact) {
        return !fact.indicator().equals(TRADEMARKS)
                || !TrademarkNumber.isApplication(fact.evidence())
                || policies.filingCounts(fact.acceptedOn());
    }

    /** The same course twice is one. */
    private static boolean countsOncePerSubject(String indicator, CountRule rule) {
        return rule == CountRule.DISTINCT || indicator.equals(TRAINING);
    }

    private static long amount(Fact fact, CountRule rule) {
        return rule == CountRule.SUM ? fact.quantity() : 1;
    }

    public long total(String indicator, CountRule rule) {
        return counted(indicator, rule).stream().mapToLong(f -> amount(f, rule)).sum();
    }

    /** What was first counted in a province of today; over all provinces this adds up to the total. */
    public long firstCountedIn(String province, String indicator, CountRule rule) {
        return counted(indicator, rule).stream()
                .filter(f -> f.province().equals(province))
                .mapToLong(f -> amount(f, rule))
                .sum();
    }

    /** As if there were only that province of today: a subject that counted elsewhere first counts here too. */
    public Counting within(String province) {
        return new Counting(
                policies,
                facts.stream().filter(f -> f.province().equals(province)).toList());
    }

    public Counting with(Fact fact) {
        return new Counting(
                policies, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    public Counting without(Fact fact) {
        return new Counting(
                policies, facts.stream().filter(f -> f.id() != fact.id()).toList());
    }

    /** What was first counted in each quarter, in one province of today or, when empty, in the nation. */
    public Map<Quarter, Long> byQuarter(String indicator, CountRule rule, Optional<String> province) {
        return sums(
                counted(indicator, rule).stream()
                        .filter(f -> province.isEmpty() || f.province().equals(province.get()))
                        .toList(),
                rule,
                f -> Quarter.of(f.acceptedOn()));
    }

    /** What was first counted in each quarter and province, as it was at acceptance. */
    public Map<Key, Long> byKey(String indicator, CountRule rule) {
        return counted(indicator, rule).stream()
                .collect(Collectors.groupingBy(
                        f -> new Key(Quarter.of(f.acceptedOn()), f.list(), f.provinceAt(), f.province()),
                        Collectors.summingLong(f -> amount(f, rule))));
    }

    /** The outcome a subject counts by, if it counts. */
    public Optional<Fact> countedFor(String subjectKey, String indicator, CountRule rule) {
        return countsOncePerSubject(indicator, rule)
                ? counted(indicator, rule).stream()
                        .filter(f -> f.subjectKey().equals(subjectKey))
                        .findFirst()
                : Optional.empty();
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(
            List<Fact> counted, CountRule rule, Function<Fact, K> key) {
        return counted.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingLong(f -> amount(f, rule))));
    }
}
