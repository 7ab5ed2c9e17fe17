package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Plans;
import vn.ketnoi.testing.Records;

/** The ministry corrects a target, and finds something that the department answers and it closes. */
@ExtendWith(NeedsBrowser.class)
class MinistryJourney {

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void aTargetIsCorrectedAndAFindingAnswered(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page ministry = browser.signedIn(Api.MINISTRY);
            targetIsCorrected(browser, ministry);
            findingIsAnswered(browser, ministry);
            for (String address : new String[] {"/programme/plans", "/programme/guidance", "/programme/guidance-new"}) {
                ministry.navigate(browser.at(address));
                browser.look(ministry, address.substring(1).replace('/', '-'));
            }
        }
    }

    private static void targetIsCorrected(Browser browser, Page ministry) {
        Answer programme = Plans.programme();
        for (String target : new String[] {"100", "mười", "120"}) {
            ministry.navigate(browser.at("/programme/target?id=" + programme.id()));
            ministry.selectOption("[id='form:indicator']", "KC07");
            Browser.settle(ministry);
            fill(ministry, "form:target", target);
            fill(ministry, "form:reason", "Theo văn bản");
            fill(ministry, "form:source", "Văn bản thử");
            click(ministry, "form:save");
        }
        assertThat(ministry.locator("main tbody tr")).hasCount(2);
        browser.look(ministry, "ministry-target");
        Page anybody = browser.person();
        anybody.navigate(browser.at("/programme/progress"));
        String code = programme.json().get("code").asString();
        assertThat(anybody.locator("section[aria-labelledby='" + code + "'] .reached"))
                .containsText("120");
        anybody.locator("section[aria-labelledby='" + code + "'] > p a").click();
        assertThat(anybody.locator("main tbody tr")).hasCount(2);
        browser.look(anybody, "ministry-targets");
    }

    private static void findingIsAnswered(Browser browser, Page ministry) {
        ministry.navigate(browser.at(
                "/programme/finding-new?outcome=" + new Records().outcome().id()));
        fill(
                ministry,
                "form:answerDue",
                LocalDate.now(Clocks.VIETNAM).plusDays(9).toString());
        click(ministry, "form:save");
        assertThat(ministry.locator("[id='form:wordsMessage']")).not().isEmpty();
        browser.look(ministry, "ministry-finding-new");
        fill(ministry, "form:words", "Đề nghị làm rõ minh chứng.");
        click(ministry, "form:save");
        ministry.waitForURL("**/programme/finding?id=**");
        String address = ministry.url();

        Page department = browser.signedIn(Api.DEPARTMENT);
        assertThat(department.locator("main a[href*='programme/findings?status=OPEN']"))
                .hasCount(1);
        department.navigate(address);
        fill(department, "answerForm:words", "Đã kiểm tra, minh chứng đủ.");
        click(department, "answerForm:answer");
        assertThat(department.locator(".conversation li")).hasCount(2);
        browser.look(department, "ministry-finding");

        ministry.reload();
        click(ministry, "acceptForm:accept");
        click(ministry, "closeForm:close");
        assertThat(ministry.locator(".conversation li")).hasCount(4);
        assertThat(ministry.locator("main form button")).hasCount(0);
        assertThat(Api.as(Api.MINISTRY)
                        .get("/findings/" + address.replaceAll(".*id=(\\d+).*", "$1"))
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("CLOSED");
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        Browser.settle(page);
    }
}
