package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "claire@lumen.example, https://www.lumen.example/contact",
        "claire@LUMEN.example, lumen.example",
        "claire@lumen.example, http://Lumen.example:8080",
        "an@xn--ngn-bla.example, https://ngàn.example"
    })
    void anAddressAtTheWebsitesDomainSpeaksForIt(String email, String website) {
        assertThat(DomainPolicy.speaksFor(email, website)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "claire@lumen.example, https://nordlys.example",
        "claire@mail.lumen.example, https://lumen.example",
        "claire@lumen.example, https://shop.lumen.example",
        "claire@lumen.example, https://evil.example/lumen.example",
        "claire@lumen.example, https://lumen.example@evil.example/",
        "claire@lumen.example, not a website",
        "claire@gmail.com, https://gmail.com",
        "claire@yahoo.com.vn, https://yahoo.com.vn"
    })
    void anythingElseDoesNot(String email, String website) {
        assertThat(DomainPolicy.speaksFor(email, website)).isFalse();
    }

    @Test
    void withoutAWebsiteNothingIsShown() {
        assertThat(DomainPolicy.speaksFor("claire@lumen.example", null)).isFalse();
    }
}
