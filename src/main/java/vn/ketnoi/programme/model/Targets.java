package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of a programme's targets, and which of them holds. */
public record Targets(List<TargetVersion> versions) {

    private static final Comparator<TargetVersion> LATER =
            Comparator.comparing(TargetVersion::effectiveFrom).thenComparing(TargetVersion::number);

    public Targets {
        versions = List.copyOf(versions);
    }

    public List<TargetVersion> of(String indicator) {
        return versions.stream().filter(v -> v.indicator().equals(indicator)).toList();
    }

    /**
     * The version that took effect last; of two from the same day, the one entered later. Before any has taken effect it is
     * the one that will first, so that a programme to come shows what it is going to aim at.
     */
    public Optional<TargetVersion> on(LocalDate day, String indicator) {
        List<TargetVersion> all = of(indicator);
        Optional<TargetVersion> effective =
                all.stream().filter(v -> !v.effectiveFrom().isAfter(day)).max(LATER);
        return effective.or(() -> all.stream()
                .min(Comparator.comparing(TargetVersion::effectiveFrom)
                        .thenComparing(TargetVersion::number, Comparator.reverseOrder())));
    }
}
