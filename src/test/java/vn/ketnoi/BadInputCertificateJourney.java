package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;

/** Rubbish typed into certificates, and into why one is refused. */
class BadInputCertificateJourney extends BadInputs {

    static Stream<Form> forms() {
        return Stream.of(new Form(records.maker, "/catalogue/certificate", "form", "form:save", () -> "/certificates"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Forms("catalogue/certificate form")
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    @Forms("catalogue/certificate-queue form")
    void aReasonThatIsNone(String language) {
        String number = records.code();
        Map<String, Object> said =
                Map.of("kind", "haccp", "issuer", "Nơi cấp", "number", number, "validFrom", "2026-01-01");
        Api.as(records.maker).post("/certificates", said).expect(201);
        Page page = at(language, Api.CENTRE, "/catalogue/certificate-queue");
        Locator card = page.locator("main li").filter(new Locator.FilterOptions().setHasText(number));
        for (String text : List.of("", "x".repeat(20_001))) {
            card.locator("details").evaluate("d => d.open = true");
            card.locator("textarea").evaluate("(t, text) => { t.removeAttribute('maxlength'); t.value = text; }", text);
            card.locator("button[id$=':refuse']").click();
            Browser.settle(page);
            witness(page).sawNothingBad("refusing without a reason");
            assertThat(page.locator(SAID).first()).isVisible();
            assertThat(card.locator("textarea")).hasValue(text);
        }
    }
}
