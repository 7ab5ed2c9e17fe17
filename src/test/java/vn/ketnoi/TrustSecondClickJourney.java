package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** Second clicks around trust: consent given, recorded and withdrawn; a listing reported. */
class TrustSecondClickJourney extends SecondClicks {

    @Test
    @Buttons({
        "facility/consent consentBean.give",
        "facility/consent consentBean.record",
        "facility/consent consentBean.withdraw"
    })
    void consentIsGivenRecordedAndWithdrawn() {
        String consents = "/facilities/" + records.facility + "/consents";
        Page own = at(records.maker, "/facility/consent");
        twice(own, id(own, "give:button"));
        assertThat(total(records.maker, consents)).isEqualTo(1);
        twice(own, own.locator("button[id$=':withdraw']"));
        assertThat(own.locator("main")).containsText("Đã rút lại");

        Page page = at(Api.CENTRE, "/facility/consent?facility=" + records.facility);
        fill(page, "form:giver", "Nguyễn Thị Chủ");
        fill(page, "form:giverRole", "Chủ hộ");
        page.selectOption("[id='form:way']", "PAPER");
        fill(page, "form:givenOn", LocalDate.now(Clocks.VIETNAM).toString());
        twice(page, id(page, "form:record"), page.locator("button[id$=':withdraw']"));
        assertThat(total(records.maker, consents)).isEqualTo(2);
    }

    @Test
    @Buttons("catalogue/report listingReportBean.send")
    void aListingIsReported() {
        Answer listing = records.published();
        String reported = "/products/checks?reason=REPORTED";
        long before = total(Api.CENTRE, reported);
        Page page = at(Api.BUYER, "/catalogue/report?product=" + listing.id());
        page.selectOption("[id='form:reason']", "COUNTERFEIT");
        fill(page, "form:words", "Nhãn hiệu này của nhà khác");
        twice(page, id(page, "form:send"), "**sent=true**");
        assertThat(page.locator("main")).containsText("Cảm ơn bạn");
        assertThat(total(Api.CENTRE, reported)).isEqualTo(before + 1);

        Page centre = at(Api.CENTRE, "/catalogue/queue?reason=REPORTED");
        String sku = listing.json().get("details").get("sku").asString();
        assertThat(row(centre, "li.card", sku)).containsText("1 báo cáo chưa trả lời");
        assertThat(row(centre, "li.card", sku)).containsText("Nhãn hiệu này của nhà khác");
    }
}
