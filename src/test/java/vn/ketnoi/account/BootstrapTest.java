package vn.ketnoi.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.account.model.PasswordPolicy;

class BootstrapTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @CsvSource({"short, At least", "administrator1, everybody tries", "1234567890, everybody tries"})
    void aBadPasswordStopsTheStartAndSaysWhy(String password, String why) {
        assertThatThrownBy(() -> Bootstrap.check(policy, password))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("KETNOI_ADMIN_PASSWORD")
                .hasMessageContaining(why)
                .hasMessageNotContaining(password);
    }

    @Test
    void theLaunchersAndTheDemosAreGood() {
        assertThatCode(() -> Bootstrap.check(policy, "ketnoi-demo-2026")).doesNotThrowAnyException();
        assertThatCode(() -> Bootstrap.check(policy, "bJ0-x7wq3LrPZ1mK9tYvUe2n"))
                .doesNotThrowAnyException();
    }
}
