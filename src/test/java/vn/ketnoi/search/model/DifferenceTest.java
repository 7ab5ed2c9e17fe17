package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.search.model.Difference.Row;
import vn.ketnoi.search.model.Difference.Type;

class DifferenceTest {

    private static final Row PUBLISHED = new Row(5, true);
    private static final Row TAKEN_BACK = new Row(5, false);

    private static Difference.@Nullable Type type(@Nullable Row row, @Nullable Long document) {
        return Difference.of(1, row, document).map(Difference::type).orElse(null);
    }

    @Test
    void aRecordAndItsDocumentAreOfOneRevisionOrDiffer() {
        assertThat(type(PUBLISHED, 5L)).isNull();
        assertThat(type(PUBLISHED, null)).isEqualTo(Type.MISSING);
        assertThat(type(PUBLISHED, 4L)).isEqualTo(Type.STALE);
        assertThat(type(PUBLISHED, 6L)).isEqualTo(Type.AHEAD);
    }

    @Test
    void whatIsNotListedOrNotThereHasNoDocument() {
        assertThat(type(TAKEN_BACK, null)).isNull();
        assertThat(type(null, null)).isNull();
        assertThat(type(TAKEN_BACK, 5L)).isEqualTo(Type.EXTRA);
        assertThat(type(null, 1L)).isEqualTo(Type.EXTRA);
    }

    @Test
    void aRecordThatHasChangedSinceIsOnItsWay() {
        assertThat(Difference.confirmed(1, PUBLISHED, new Row(6, true), 5L)).isEmpty();
        assertThat(Difference.confirmed(1, PUBLISHED, TAKEN_BACK, 5L)).isEmpty();
        assertThat(Difference.confirmed(1, null, PUBLISHED, null)).isEmpty();
        assertThat(Difference.confirmed(1, PUBLISHED, PUBLISHED, 4L)).isPresent();
        assertThat(Difference.confirmed(1, PUBLISHED, PUBLISHED, 5L)).isEmpty();
    }

    @Test
    void onlyALaterRevisionIsTakenByTheIndex() {
        assertThat(Difference.isOutrun(PUBLISHED, null)).isFalse();
        assertThat(Difference.isOutrun(PUBLISHED, 4L)).isFalse();
        assertThat(Difference.isOutrun(PUBLISHED, 5L)).isTrue();
        assertThat(Difference.isOutrun(PUBLISHED, 9L)).isTrue();
    }

    @Test
    void theNextNightIsTwoInTheMorningInVietnam() {
        assertThat(IndexChecks.night(Instant.parse("2026-11-25T08:00:00Z"))).isEqualTo("2026-11-25T19:00:00Z");
        assertThat(IndexChecks.night(Instant.parse("2026-11-25T18:59:59Z"))).isEqualTo("2026-11-25T19:00:00Z");
        assertThat(IndexChecks.night(Instant.parse("2026-11-25T19:00:00Z"))).isEqualTo("2026-11-26T19:00:00Z");
    }
}
