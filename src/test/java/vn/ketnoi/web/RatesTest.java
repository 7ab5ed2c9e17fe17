package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.shared.PortalStarted;
import vn.ketnoi.shared.TooOftenException;

class RatesTest {

    private final Rates rates = new Rates(10, 20);

    @Test
    void whoCallsTooOftenWaitsAndNobodyElseDoes() {
        for (int i = 0; i < 10; i++) {
            rates.countVisitor("203.0.113.7");
        }
        assertThatThrownBy(() -> rates.countVisitor("203.0.113.7"))
                .isInstanceOfSatisfying(
                        TooOftenException.class, e -> assertThat(e.seconds()).isBetween(1L, 6L));
        assertThatCode(() -> rates.countVisitor("203.0.113.8")).doesNotThrowAnyException();
        assertThatCode(() -> rates.countAccount("account-1")).doesNotThrowAnyException();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 3 * Rates.MOST_CALLERS; i++) {
            rates.countVisitor("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertThat(rates.known()).isEqualTo(Rates.MOST_CALLERS);
    }

    @Test
    void whoGoesOnCallingIsNotForgottenForOthers() {
        for (int i = 0; i < 10; i++) {
            rates.countVisitor("203.0.113.7");
        }
        for (int i = 0; i < 2 * Rates.MOST_CALLERS; i++) {
            rates.countVisitor("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
            if (i % 10_000 == 0) {
                assertThatThrownBy(() -> rates.countVisitor("203.0.113.7")).isInstanceOf(TooOftenException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "::ffff:203.0.113.7, 203.0.113.7",
        "a:b, a:b"
    })
    void oneNetworkIsOneVisitor(String address, String network) {
        assertThat(Rates.network(address)).isEqualTo(network);
    }

    @Test
    void aPortalThatLetsNobodyInDoesNotStart() {
        assertThatThrownBy(() -> new Rates(0, 20).check(new PortalStarted()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KETNOI_RATE_VISITOR");
    }
}
