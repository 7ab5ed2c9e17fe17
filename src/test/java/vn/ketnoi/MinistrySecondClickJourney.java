package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Plans;

/** Second clicks of the ministry, and of the department that answers it. */
class MinistrySecondClickJourney extends SecondClicks {

    @Test
    @Buttons({"programme/plan planBean.save", "programme/plan planBean.takeTheirs"})
    void programmeIsEntered() {
        long before = total(Api.MINISTRY, "/programmes");
        LocalDate first = Plans.freeDay();
        Page page = at(Api.MINISTRY, "/programme/plan");
        fill(page, "form:code", "T-" + first.toEpochDay());
        fill(page, "form:nameVi", "Chương trình bấm hai lần");
        fill(page, "form:nameEn", "Clicked twice");
        fill(page, "form:startsOn", first.toString());
        fill(page, "form:endsOn", first.plusDays(1).toString());
        fill(page, "form:decisionVi", "Văn bản thử");
        fill(page, "form:decisionEn", "Trial document");
        twice(page, id(page, "form:save"), "**/programme/plans");
        assertThat(total(Api.MINISTRY, "/programmes")).isEqualTo(before + 1);

        Answer programme = Plans.programme();
        page.navigate(browser.at("/programme/plan?id=" + programme.id()));
        Page other = at(Api.MINISTRY, "/programme/plan?id=" + programme.id(), "other");
        fill(page, "form:nameEn", "First");
        twice(page, id(page, "form:save"), "**/programme/plans");
        fill(other, "form:nameEn", "Second");
        id(other, "form:save").click();
        assertThat(other.locator(".versions")).hasCount(1);
        twice(other, id(other, "form:takeTheirs"));
        assertThat(id(other, "form:nameEn")).hasValue("First");
    }

    @Test
    @Buttons("programme/target targetBean.save")
    void targetIsSet() {
        Answer programme = Plans.programme();
        Page page = at(Api.MINISTRY, "/programme/target?id=" + programme.id());
        page.selectOption("[id='form:indicator']", "KC07");
        settle(page);
        fill(page, "form:target", "120");
        fill(page, "form:reason", "Mục tiêu ban đầu");
        fill(page, "form:source", "Văn bản thử");
        twice(page, id(page, "form:save"));
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(total(Api.MINISTRY, "/programmes/" + programme.id() + "/targets"))
                .isEqualTo(1);
    }

    @Test
    @Buttons({
        "programme/finding-new newFindingBean.save",
        "programme/finding findingBean.answer",
        "programme/finding findingBean.askAgain",
        "programme/finding findingBean.accept",
        "programme/finding findingBean.close"
    })
    void findingIsWrittenAnsweredAndClosed() {
        long before = total(Api.MINISTRY, "/findings");
        Page ministry = at(
                Api.MINISTRY,
                "/programme/finding-new?outcome=" + records.outcome().id());
        fill(ministry, "form:words", "Đề nghị làm rõ");
        fill(
                ministry,
                "form:answerDue",
                LocalDate.now(Clocks.VIETNAM).plusDays(9).toString());
        twice(ministry, id(ministry, "form:save"), "**/programme/finding?id=**");
        assertThat(total(Api.MINISTRY, "/findings")).isEqualTo(before + 1);

        String address = ministry.url().replaceAll(".*/vi/", "/");
        answers(address, 1);
        ministry.reload();
        fill(ministry, "askForm:words", "Còn số đơn?");
        twice(ministry, id(ministry, "askForm:ask"), id(ministry, "closeForm:close"));
        assertThat(ministry.locator(".conversation li")).hasCount(3);
        answers(address, 3);
        ministry.reload();
        twice(ministry, id(ministry, "acceptForm:accept"), id(ministry, "closeForm:close"));
        twice(ministry, id(ministry, "closeForm:close"));
        assertThat(ministry.locator(".conversation li")).hasCount(6);
        assertThat(id(ministry, "closeForm:close")).hasCount(0);
    }

    private static void answers(String address, int before) {
        Page department = at(Api.DEPARTMENT, address);
        assertThat(department.locator(".conversation li")).hasCount(before);
        fill(department, "answerForm:words", "Đã kiểm tra.");
        twice(department, id(department, "answerForm:answer"));
        assertThat(department.locator(".conversation li")).hasCount(before + 1);
    }

    @Test
    @Buttons("programme/figure figureBean.say")
    void figureIsCommentedOn() {
        Page page = at(Api.CENTRE, "/programme/figures");
        page.locator("main tbody th a").first().click();
        page.waitForURL("**/programme/figure?**");
        String words = "Ý kiến " + records.code();
        fill(page, "form:words", words);
        twice(page, id(page, "form:say"));
        assertThat(row(page, ".conversation li", words)).hasCount(1);
    }

    @Test
    @Buttons({"programme/guidance-new newGuidanceBean.save", "programme/guidance guidanceBean.withdraw"})
    void guidanceIsPublishedAndWithdrawn() {
        long before = total(Api.MINISTRY, "/guidance");
        String title = "Hướng dẫn " + records.code();
        Page page = at(Api.MINISTRY, "/programme/guidance-new");
        fill(page, "form:titleVi", title);
        fill(page, "form:issuer", "Bộ Công Thương");
        fill(page, "form:issuedOn", LocalDate.now(Clocks.VIETNAM).toString());
        page.setInputFiles(
                "[id='form:file']",
                new FilePayload("a.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        twice(page, id(page, "form:save"), "**/programme/guidance");
        assertThat(total(Api.MINISTRY, "/guidance")).isEqualTo(before + 1);
        twice(page, row(page, "article", title).locator("button"));
        assertThat(row(page, "article", title)).containsText("Đã rút");
    }
}
