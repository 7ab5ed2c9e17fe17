package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.account.model.OneTimeCode.Purpose;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"CONFIRM, PT24H", "RESET_LINK, PT1H", "RESET_CODE, PT24H", "INVITATION, P7D"})
    void isGoodForAWhile(Purpose purpose, Duration validity) {
        OneTimeCode code = new OneTimeCode(purpose, 7, "hash", NOW);
        assertThat(code.isGood(NOW.plus(validity).minusSeconds(1))).isTrue();
        assertThat(code.isGood(NOW.plus(validity))).isFalse();
    }

    @Test
    void isGoodOnce() {
        OneTimeCode code = new OneTimeCode(Purpose.RESET_LINK, 7, "hash", NOW);
        code.end(NOW);
        assertThat(code.isGood(NOW)).isFalse();
    }

    @Test
    void endsAtTheLastWrongTry() {
        OneTimeCode code = new OneTimeCode(Purpose.RESET_CODE, 7, "hash", NOW);
        for (int i = 1; i < OneTimeCode.MOST_TRIES; i++) {
            code.wrong(NOW);
        }
        assertThat(code.isGood(NOW)).isTrue();
        code.wrong(NOW);
        assertThat(code.isGood(NOW)).isFalse();
    }

    @Test
    void handedCodesAreReadableAndNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = CodeWords.handed();
            assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
            made.add(code);
        }
        assertThat(made).hasSize(2_000);
        assertThat(CodeWords.link()).hasSizeGreaterThan(40).isNotEqualTo(CodeWords.link());
    }

    @Test
    void aHandedCodeIsTheSameHoweverItIsTyped() {
        assertThat(CodeWords.typed(" abcd-2345 ")).isEqualTo("ABCD2345");
        assertThat(CodeWords.typed("ABCD 2345")).isEqualTo("ABCD2345");
    }
}
