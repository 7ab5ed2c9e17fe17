package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.programme.GuidanceStatus;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.shared.RejectedException;

/** How a guidance document ends, and which files it may have. */
class GuidanceTest {

    @Test
    void itEndsOnce() {
        Guidance withdrawn = guidance();
        withdrawn.withdraw();
        assertThat(refusal(withdrawn::withdraw)).isEqualTo("guidance.ended");
        assertThat(refusal(() -> withdrawn.replaceBy(2))).isEqualTo("guidance.ended");
        Guidance replaced = guidance();
        replaced.replaceBy(2);
        assertThat(refusal(replaced::withdraw)).isEqualTo("guidance.ended");
        assertThat(refusal(() -> replaced.replaceBy(3))).isEqualTo("guidance.ended");
        assertThat(GuidanceStatus.values()).hasSize(3);
    }

    private static Guidance guidance() {
        NewGuidance said = new NewGuidance(null, "Tên", null, null, LocalDate.EPOCH, "Bộ", "Nội dung", false, null);
        return new Guidance(said, null, 1, Instant.EPOCH);
    }

    private static @Nullable String refusal(Runnable deed) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, deed::run);
        return refused == null ? null : refused.reasons().get(0).key();
    }
}
