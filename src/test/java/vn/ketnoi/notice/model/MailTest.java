package vn.ketnoi.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ketnoi.notice.MailState;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final Mail mail =
            new Mail("a@k.example", new Letter("vi", "Chào", "Mã: 1", "Mở", "https://k.example/x", "KetNoi"), NOW);

    @Test
    void waitsWhereThereIsAServerAndIsKeptWhereThereIsNone() {
        assertThat(mail.state(true)).isEqualTo(MailState.WAITING);
        assertThat(mail.state(false)).isEqualTo(MailState.KEPT);
    }

    @Test
    void whatWasKeptIsNotAboutToBeSentOnceThereIsAServer() {
        mail.kept(NOW);
        assertThat(mail.isWaiting()).isFalse();
        assertThat(mail.state(true)).isEqualTo(MailState.KEPT);
        assertThat(mail.letter().text()).as("its words are still there").isEqualTo("Mã: 1");
    }

    @Test
    void onceSentItsWordsAreForgotten() {
        mail.sent(NOW);
        assertThat(mail.state(true)).isEqualTo(MailState.SENT);
        assertThat(mail.letter().text()).isEmpty();
    }
}
