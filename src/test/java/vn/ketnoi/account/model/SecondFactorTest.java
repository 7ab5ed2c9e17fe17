package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ketnoi.account.Role;
import vn.ketnoi.shared.PortalStarted;

class SecondFactorTest {

    private static final PortalKey KEY = new PortalKey("a key of at least 32 characters!");
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final SecondFactor factor = new SecondFactor(7, SECRET, KEY, NOW);

    /** The last six of RFC 6238's eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeIsRightOnce() {
        String code = TimeCode.at(SECRET, NOW);
        assertThat(factor.accept(code, KEY, NOW)).isTrue();
        assertThat(factor.accept(code, KEY, NOW)).isFalse();
        assertThat(factor.accept(code, KEY, NOW.plusSeconds(30))).isFalse();
    }

    @Test
    void clocksMayDifferByOneStep() {
        assertThat(factor.accept(TimeCode.at(SECRET, NOW.minusSeconds(60)), KEY, NOW))
                .isFalse();
        assertThat(factor.accept(TimeCode.at(SECRET, NOW.plusSeconds(60)), KEY, NOW))
                .isFalse();
        assertThat(factor.accept(TimeCode.at(SECRET, NOW.minusSeconds(30)), KEY, NOW))
                .isTrue();
        assertThat(factor.accept(TimeCode.at(SECRET, NOW.plusSeconds(30)), KEY, NOW))
                .isTrue();
    }

    @Test
    void noneIsRightAfterALaterOne() {
        assertThat(factor.accept(TimeCode.at(SECRET, NOW.plusSeconds(30)), KEY, NOW))
                .isTrue();
        assertThat(factor.accept(TimeCode.at(SECRET, NOW), KEY, NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "12345", "1234567", "０１２３４５"})
    void whatIsNoCodeIsWrong(String typed) {
        assertThat(factor.accept(typed, KEY, NOW)).isFalse();
    }

    @Test
    void theSecretIsReadableOnlyWithTheKeyAndForItsOwner() {
        String sealed = KEY.encrypt(SECRET, "me");
        assertThat(KEY.decrypt(sealed, "me")).isEqualTo(SECRET);
        assertThat(KEY.encrypt(SECRET, "me")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> KEY.decrypt(sealed, "you")).isInstanceOf(IllegalStateException.class);
        PortalKey other = new PortalKey("another key of 32 characters too!");
        assertThatThrownBy(() -> other.decrypt(sealed, "me")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortKeyIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new PortalKey("short"))
                .hasMessageContaining("KETNOI_KEY")
                .hasMessageContaining("32");
    }

    @Test
    void theAppReadsSecretAndName() {
        assertThat(TimeCode.typed(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TimeCode.address(SECRET, "Lê Lan & con"))
                .isEqualTo("otpauth://totp/KetNoi%3AL%C3%AA%20Lan%20%26%20con?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=KetNoi");
    }

    @Test
    void recoveryCodesAreReadHoweverTheyAreTyped() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = RecoveryCode.newCode();
            assertThat(code).matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}");
            codes.add(code);
        }
        assertThat(codes).hasSize(1000);
        String kept = RecoveryCode.fingerprint(7, "AB2CD-EFGH3", KEY);
        assertThat(RecoveryCode.fingerprint(7, " ab2cd efgh3", KEY)).isEqualTo(kept);
        assertThat(RecoveryCode.fingerprint(8, "AB2CD-EFGH3", KEY)).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDecidesAboutOthersMustHaveOne(Role role) {
        boolean must = Set.of(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR)
                .contains(role);
        assertThat(SecondFactorRule.isOfficial(role)).isEqualTo(must);
    }

    @ParameterizedTest
    @CsvSource({"'', false, true", "'', true, false", "required, true, true", "offered, false, false"})
    void demoDataExemptsUnlessSetOtherwise(String setting, boolean demo, boolean required) {
        assertThat(SecondFactorRule.isRequired(setting, demo)).isEqualTo(required);
    }

    @Test
    void whatIsDemandedButCannotBeKeptStopsTheStart() {
        SecondFactorRule rule = new SecondFactorRule();
        rule.setting = Optional.empty();
        rule.demo = false;
        rule.key = new PortalKey();
        rule.key.key = Optional.empty();
        assertThatThrownBy(() -> rule.onStart(new PortalStarted()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KETNOI_KEY is not set")
                .hasMessageContaining("openssl rand");
        rule.demo = true;
        rule.onStart(new PortalStarted());
        assertThat(rule.demands(Role.CENTRE)).isFalse();
        rule.key = KEY;
        rule.demo = false;
        rule.onStart(new PortalStarted());
        assertThat(rule.demands(Role.CENTRE)).isTrue();
        assertThat(rule.demands(Role.FACILITY)).isFalse();
    }

    @Test
    void anUnknownSettingStopsTheStart() {
        assertThatThrownBy(() -> SecondFactorRule.isRequired("yes", false))
                .hasMessageContaining("KETNOI_SECOND_FACTOR");
    }
}
