package vn.ketnoi.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void saysTheSamePlainAndAsHtml() {
        Letter letter = new Letter(
                "vi",
                "Đặt lại mật khẩu",
                "Chào bạn.\n\nMở trang dưới đây.",
                "Đặt lại",
                "https://k.example/vi/x?a=1&b=2",
                "KetNoi");
        assertThat(letter.plain()).contains("Chào bạn.", "Đặt lại:\nhttps://k.example/vi/x?a=1&b=2", "-- \nKetNoi");
        assertThat(letter.html())
                .contains("lang=\"vi\"", "<p>Chào bạn.</p>", "<p>Mở trang dưới đây.</p>")
                .contains("href=\"https://k.example/vi/x?a=1&amp;b=2\"");
    }

    @Test
    void whatPeopleCallThemselvesIsNoMarkupAndNoHeader() {
        Letter letter = new Letter("en", "Hello\r\nBcc: all@k.example", "<script>alert(1)</script>", null, null, "-");
        assertThat(letter.subject()).isEqualTo("Hello Bcc: all@k.example");
        assertThat(letter.html()).doesNotContain("<script").contains("&lt;script&gt;");
    }
}
