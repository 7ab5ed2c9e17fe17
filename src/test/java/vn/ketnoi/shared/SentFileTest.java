package vn.ketnoi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFileTest {

    private static final SentFile.Wanted PAPERS = new SentFile.Wanted(
            "document",
            5 * 1024 * 1024,
            Set.of("application/pdf", "image/jpeg", "image/png"),
            "document.unreadable",
            "document");
    private static final SentFile.Wanted ONLY_PDF =
            new SentFile.Wanted("file", 1000, Set.of("application/pdf"), "guidance.noPdf", "guidance.pdf");
    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    @Test
    void isWhatItLooksLikeInsideWhateverItIsCalled() throws IOException {
        assertThat(SentFile.read(PAPERS, "licence.jpg", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(SentFile.read(PAPERS, "licence.pdf", picture("png")).mediaType())
                .isEqualTo("image/png");
        assertThat(SentFile.read(PAPERS, "licence", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<svg onload='alert(1)'/>", "<html>%PDF-1.7 %%EOF</html>", "MZ program", "%PDF-1.7 cut off"})
    void otherThingsAreRefused(String content) {
        refuses(bytes(content), "document.unreadable");
    }

    @Test
    void aPictureThatIsCutOffIsRefused() throws IOException {
        byte[] whole = picture("png");
        refuses(Arrays.copyOf(whole, whole.length / 2), "document.unreadable");
    }

    @Test
    void whereOnlyOneKindIsWantedTheOthersAreRefused() throws IOException {
        byte[] picture = picture("png");
        assertThat(SentFile.read(ONLY_PDF, "a.pdf", PDF).mediaType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> SentFile.read(ONLY_PDF, "a.pdf", picture))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("guidance.noPdf");
        for (String none : List.of("%PDF-1.7 cut off", "MZ executable %%EOF", "<html>%PDF-</html> %%EOF", "")) {
            assertThatThrownBy(() -> SentFile.read(ONLY_PDF, "a.pdf", bytes(none)))
                    .hasMessageContaining("guidance.noPdf");
        }
        assertThatThrownBy(() -> SentFile.read(ONLY_PDF, "a.pdf", new byte[1001]))
                .hasMessageContaining("document.large");
        assertThat(SentFile.read(ONLY_PDF, "C:\\tai lieu\\hướng dẫn.pdf", PDF).name())
                .isEqualTo("hướng dẫn.pdf");
        assertThat(SentFile.read(ONLY_PDF, "\"", PDF).name()).isEqualTo("guidance.pdf");
    }

    @Test
    void tooLargeIsRefused() {
        refuses(new byte[PAPERS.largest() + 1], "document.large");
    }

    @Test
    void theNameIsOnlyAName() {
        assertThat(SentFile.read(PAPERS, "C:\\papers\\a\"b\r\nSet-Cookie: x.pdf", PDF)
                        .name())
                .isEqualTo("a b Set-Cookie: x.pdf");
        assertThat(SentFile.read(PAPERS, "../../etc/passwd", PDF).name()).isEqualTo("passwd");
        assertThat(SentFile.read(PAPERS, "", PDF).name()).isEqualTo("document");
    }

    private static void refuses(byte[] content, String key) {
        assertThatThrownBy(() -> SentFile.read(PAPERS, "x", content))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining(key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
