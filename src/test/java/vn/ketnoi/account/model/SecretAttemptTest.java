package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.TooOftenException;

class SecretAttemptTest {

    private static final Instant BEGIN = Instant.parse("2026-11-24T08:00:00Z");

    private final SecretAttempt attempt = new SecretAttempt("a", BEGIN);

    @Test
    void waitsGrowAndTheTenthWrongTryLocksForAQuarterOfAnHour() {
        List<Long> waits = new ArrayList<>();
        Instant now = BEGIN;
        for (int i = 0; i < 10; i++) {
            attempt.begin(Tried.ACCOUNT, now);
            long wait = waitAt(now);
            waits.add(wait);
            now = now.plusSeconds(wait);
        }
        assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 900L);
    }

    @Test
    void triesDuringAWaitDoNotProlongIt() {
        tenWrong();
        Instant end = BEGIN.plus(Tried.LOCK);
        assertThatThrownBy(() -> attempt.begin(Tried.ACCOUNT, end.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        TooOftenException.class, e -> assertThat(e.seconds()).isEqualTo(1));
        attempt.begin(Tried.ACCOUNT, end);
        assertThat(waitAt(end)).isZero();
    }

    @Test
    void aQuarterOfAnHourWithoutATryForgets() {
        for (int i = 0; i < 4; i++) {
            attempt.begin(Tried.ACCOUNT, BEGIN);
        }
        Instant later = BEGIN.plus(Tried.LOCK).plusSeconds(1);
        for (int i = 0; i < 4; i++) {
            attempt.begin(Tried.ACCOUNT, later);
        }
        assertThat(waitAt(later)).isZero();
    }

    @Test
    void rightOnesDoNotAddUpForAnAddress() {
        for (int i = 0; i < 1000; i++) {
            attempt.begin(Tried.ADDRESS, BEGIN);
            attempt.takeBack();
        }
        assertThat(waitAt(BEGIN)).isZero();
    }

    @Test
    void anAddressThatGuessesAtManyAccountsWaitsToo() {
        Instant now = BEGIN;
        for (int i = 0; i < 120; i++) {
            attempt.begin(Tried.ADDRESS, now);
            now = now.plusSeconds(waitAt(now));
        }
        assertThat(Duration.between(BEGIN, now)).isGreaterThan(Duration.ofMinutes(30));
    }

    private void tenWrong() {
        Instant now = BEGIN.minusSeconds(62);
        for (int i = 0; i < 10; i++) {
            attempt.begin(Tried.ACCOUNT, now);
            now = now.plusSeconds(Math.min(waitAt(now), 32));
        }
        assertThat(waitAt(BEGIN)).isEqualTo(900);
    }

    /** Asks without counting: a wait refuses before it counts. */
    private long waitAt(Instant now) {
        return attempt.waitFrom(now).toSeconds();
    }
}
