package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyGuardTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aBodyOfTheLargestSizeIsReadWhole() throws IOException {
        assertThat(body(1000, LONG).readAllBytes()).hasSize(1000);
    }

    @Test
    void oneByteMoreIsRefused() {
        assertThatExceptionOfType(RefusedBodyException.class)
                .isThrownBy(() -> body(1001, LONG).readAllBytes())
                .satisfies(e -> assertThat(e.status()).isEqualTo(413));
    }

    /** Asked for more, a server that was offered HTTP/2 waits until it gives up. */
    @Test
    void nothingIsReadBehindTheDeclaredLength() throws IOException {
        InputStream more = new ByteArrayInputStream(new byte[10]);
        assertThat(new BodyGuard.Guarded(more, 4, 1000, false, LONG).readAllBytes())
                .hasSize(4);
        assertThat(more.available()).isEqualTo(6);
    }

    @Test
    void whatComesDropByDropIsCutOff() {
        assertThatExceptionOfType(RefusedBodyException.class)
                .isThrownBy(() -> body(10, Duration.ofNanos(1)).read())
                .satisfies(e -> assertThat(e.status()).isEqualTo(408));
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedAsJsonOnly() throws IOException {
        byte[] deep = "{\"a\":[".repeat(51).getBytes(StandardCharsets.UTF_8);
        byte[] wide = "[1],{}".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(RefusedBodyException.class)
                .isThrownBy(() -> body(deep, true).readAllBytes())
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
        assertThat(body(deep, false).readAllBytes()).isEqualTo(deep);
        assertThat(body(wide, true).readAllBytes()).isEqualTo(wide);
    }

    private static InputStream body(byte[] body, boolean json) {
        return new BodyGuard.Guarded(new ByteArrayInputStream(body), -1, 1000, json, LONG);
    }

    private static InputStream body(int length, Duration patience) {
        return new BodyGuard.Guarded(new ByteArrayInputStream(new byte[length]), -1, 1000, true, patience);
    }
}
