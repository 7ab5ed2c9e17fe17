package vn.ketnoi.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as officers see it.
 *
 * @param programme the code of the programme, for a figure
 * @param subject the name of the facility or of the outcome's subject, null for a figure
 * @param entries what was answered, asked again and decided, the oldest first
 */
public record FindingView(
        long id,
        String province,
        @Nullable String programme,
        @Nullable String indicator,
        @Nullable String quarter,
        @Nullable Long facilityId,
        @Nullable Long outcomeId,
        @Nullable String subject,
        String words,
        LocalDate answerDue,
        FindingStatus status,
        Instant writtenAt,
        List<Entry> entries,
        long version) {

    public FindingView {
        entries = List.copyOf(entries);
    }

    /** A step and, where it takes any, its words. */
    public record Entry(FindingStep step, @Nullable String words, Instant writtenAt) {}
}
