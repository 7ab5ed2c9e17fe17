package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
}
