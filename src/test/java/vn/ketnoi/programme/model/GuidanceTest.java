package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.programme.GuidanceFile;
import vn.ketnoi.programme.GuidanceStatus;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.shared.RejectedException;

/** How a guidance document ends, and which files it may have. */
class GuidanceTest {

    @Test
    void itEndsOnce() {
        Guidance withdrawn = guidance();
        withdrawn.withdraw();
        assertThat(refusal(withdrawn::withdraw)).isEqualTo("guidance.ended");
        assertThat(refusal(() -> withdrawn.replaceBy(2))).isEqualTo("guidance.ended");
        Guidance replaced = guidance();
        replaced.replaceBy(2);
        assertThat(refusal(replaced::withdraw)).isEqualTo("guidance.ended");
        assertThat(refusal(() -> replaced.replaceBy(3))).isEqualTo("guidance.ended");
        assertThat(GuidanceStatus.values()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 nội dung %%EOF', ",
        "'%PDF-1.7 cut off', guidance.noPdf",
        "'MZ executable %%EOF', guidance.noPdf",
        "'<html>%PDF-</html> %%EOF', guidance.noPdf",
        "'', guidance.noPdf",
    })
    void aFileIsAWholePdfInside(String content, @Nullable String refused) {
        GuidanceFile file = new GuidanceFile("a.pdf", content.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(() -> PdfPolicy.check(file))).isEqualTo(refused);
    }

    @Test
    void aFileIsAtMostTenMegabytes() {
        byte[] large = new byte[GuidanceFile.LARGEST + 1];
        assertThat(refusal(() -> PdfPolicy.check(new GuidanceFile("a.pdf", large))))
                .isEqualTo("document.large");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, a.pdf",
        "C:\\tai lieu\\hướng dẫn.pdf, hướng dẫn.pdf",
        "../../etc/a.pdf, a.pdf",
        "'a\"\r\nX: 1.pdf', 'a X: 1.pdf'",
        "'', guidance.pdf",
    })
    void aNameIsBare(String given, String kept) {
        byte[] pdf = "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(PdfPolicy.check(new GuidanceFile(given, pdf)).name()).isEqualTo(kept);
    }

    private static Guidance guidance() {
        NewGuidance said = new NewGuidance(null, "Tên", null, null, LocalDate.EPOCH, "Bộ", "Nội dung", false, null);
        return new Guidance(said, null, 1, Instant.EPOCH);
    }

    private static @Nullable String refusal(Runnable deed) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, deed::run);
        return refused == null ? null : refused.reasons().get(0).key();
    }
}
