package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ketnoi.account.OpenAccount;
import vn.ketnoi.account.Role;

class AccountTest {

    private static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");

    private final Account account =
            new Account(SignInName.of("an@ketnoi.example", null), "hash", "An", Role.CENTRE, "vi", NOW);

    @Test
    void itIsOpenUntilItIsBlockedAndOpenAgainAfterwards() {
        assertThat(account.isDisabled()).isFalse();
        account.disable(NOW);
        account.disable(NOW.plusSeconds(60));
        assertThat(account.isDisabled()).isTrue();
        account.enable();
        assertThat(account.isDisabled()).isFalse();
    }

    @Test
    void onlyOfficersOfAProvinceHaveOne() {
        assertThat(Role.values()).filteredOn(Role::hasProvince).containsExactly(Role.CENTRE, Role.DEPARTMENT);
    }

    @Test
    void theWordsOfACommandDoNotGiveThePasswordAway() {
        OpenAccount command = new OpenAccount(
                "an@ketnoi.example", "An", "correct horse battery", Role.MINISTRY, null, null, null, null);
        assertThat(command.toString()).doesNotContain("correct horse battery");
    }
}
