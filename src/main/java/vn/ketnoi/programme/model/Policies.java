package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A programme's switches, each from a day of acceptance on. Of the policies that are still open, only one has something to
 * decide on here: what counts for KC07. A refusal of a filed mark takes an outcome back when the department withdraws it,
 * not by itself; and KC10 counts a person once for each course, since courses are recorded with a number of people.
 */
public record Policies(List<Switch> switches) {

    /** @param validFrom the first day of acceptance it holds for */
    public record Switch(String policy, LocalDate validFrom, boolean on) {}

    static final String FILING_COUNTS = "FILING_COUNTS";

    public Policies {
        switches = List.copyOf(switches);
    }

    /** Whether a mark that is only filed counts for KC07. It does while nobody has decided otherwise. */
    public boolean filingCounts(LocalDate acceptedOn) {
        return switches.stream()
                .filter(s -> s.policy().equals(FILING_COUNTS) && !s.validFrom().isAfter(acceptedOn))
                .max(Comparator.comparing(Switch::validFrom))
                .map(Switch::on)
                .orElse(true);
    }
}
