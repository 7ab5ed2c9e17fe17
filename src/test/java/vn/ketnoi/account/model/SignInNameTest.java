package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.shared.RejectedException;

class SignInNameTest {

    @Test
    void anAddressIsTheSameHoweverItIsTyped() {
        assertThat(SignInName.read(" An@KetNoi.Example ")).contains(new SignInName("an@ketnoi.example", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "+84 912-345-678",
                "84912345678",
                "(0084) 912345678"
            })
    void aNumberIsTheSameHoweverItIsTyped(String typed) {
        assertThat(SignInName.read(typed)).contains(new SignInName(null, "+84912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02963123456", "+84 296 3123456"})
    void aLandlineHasItsAreaCode(String typed) {
        assertThat(SignInName.read(typed)).contains(new SignInName(null, "+842963123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", "12345", "01612345678", "09123456789", "+4712345678", "0912345678; DROP TABLE"})
    void whatIsNeitherIsNobodys(String typed) {
        assertThat(SignInName.read(typed)).isEmpty();
    }

    @Test
    void aPersonNeedsOneOfTheTwo() {
        assertThat(SignInName.of("AN@ketnoi.example", "0912345678"))
                .isEqualTo(new SignInName("an@ketnoi.example", "+84912345678"));
        assertThatThrownBy(() -> SignInName.of(null, null))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("account.reachable");
        assertThatThrownBy(() -> SignInName.of("an@ketnoi.example", "113"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("account.phone.wrong");
    }
}
