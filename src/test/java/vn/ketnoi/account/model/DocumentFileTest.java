package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.shared.RejectedException;

class DocumentFileTest {

    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    @Test
    void isWhatItLooksLikeInsideWhateverItIsCalled() throws IOException {
        assertThat(DocumentFile.read("licence.jpg", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(DocumentFile.read("licence.pdf", picture("png")).mediaType()).isEqualTo("image/png");
        assertThat(DocumentFile.read("licence", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
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
    void tooLargeIsRefused() {
        refuses(new byte[DocumentFile.LARGEST + 1], "document.large");
    }

    @Test
    void theNameIsOnlyAName() {
        assertThat(DocumentFile.read("C:\\papers\\a\"b\r\nSet-Cookie: x.pdf", PDF)
                        .name())
                .isEqualTo("a b Set-Cookie: x.pdf");
        assertThat(DocumentFile.read("../../etc/passwd", PDF).name()).isEqualTo("passwd");
        assertThat(DocumentFile.read("", PDF).name()).isEqualTo("document");
    }

    private static void refuses(byte[] content, String key) {
        assertThatThrownBy(() -> DocumentFile.read("x", content))
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
