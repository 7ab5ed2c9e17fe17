package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what no page may ever do, whatever is typed or clicked: run a stranger's script, fail, show its inside. */
public final class Witness {

    private final Page page;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    public Witness(Page page) {
        this.page = page;
        page.onDialog(dialog -> {
            seen.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> seen.add("script failed: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                seen.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                seen.add(response.status() + " from " + response.url());
            }
        });
    }

    public void sawNothingBad(String when) {
        List<String> bad = List.copyOf(seen);
        seen.clear();
        assertThat(bad).as(when).isEmpty();
        assertThat(page.url()).as(when).doesNotContain("/sorry?status=5");
        String text = page.locator("body").innerText();
        assertThat(text).as(when).doesNotContain("Exception", "\tat ", "vn.ketnoi.");
    }
}
