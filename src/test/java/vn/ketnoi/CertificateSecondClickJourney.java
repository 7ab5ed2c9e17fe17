package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Api;

/** Second clicks of who enters certificates and of the centre that checks them. */
class CertificateSecondClickJourney extends SecondClicks {

    @Test
    @Buttons({
        "catalogue/certificate certificateEditBean.save",
        "catalogue/certificates certificatesBean.end",
        "catalogue/certificate-queue certificateQueueBean.confirm",
        "catalogue/certificate-queue certificateQueueBean.refuse"
    })
    void certificateIsEnteredCheckedAndEnded() {
        long before = total(records.maker, "/certificates");
        String number = records.code();
        Page page = at(records.maker, "/catalogue/certificate");
        page.selectOption("[id='form:kind']", "haccp");
        fill(page, "form:issuer", "Nơi cấp");
        fill(page, "form:number", number);
        fill(page, "form:validFrom", LocalDate.now(Clocks.VIETNAM).toString());
        twice(page, id(page, "form:save"), "**/catalogue/certificates?**");
        assertThat(total(records.maker, "/certificates")).isEqualTo(before + 1);
        assertThat(row(page, "li.card", number)).containsText("Chờ đối chiếu");

        String refused = entered();
        Page queue = at(Api.CENTRE, "/catalogue/certificate-queue");
        twice(queue, row(queue, "li.card", number).locator("button[id$=':confirm']"));
        assertThat(row(queue, "li.card", number)).hasCount(0);
        Locator other = row(queue, "li.card", refused);
        other.locator("summary").click();
        other.locator("textarea").fill("Số không đúng");
        twice(queue, other.locator("button[id$=':refuse']"));
        assertThat(row(queue, "li.card", refused)).hasCount(0);

        page.reload();
        assertThat(row(page, "li.card", number)).containsText("Đã xác nhận");
        twice(page, row(page, "li.card", number).locator("button[id$=':end']"));
        assertThat(row(page, "li.card", number)).containsText("Thôi dùng");
    }

    private static String entered() {
        String number = records.code();
        Api.as(records.maker)
                .post(
                        "/certificates",
                        Map.of("kind", "haccp", "issuer", "Nơi cấp", "number", number, "validFrom", "2026-01-01"))
                .expect(201);
        return number;
    }
}
