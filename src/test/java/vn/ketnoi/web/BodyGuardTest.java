package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    @Test
    void whatComesDropByDropIsCutOff() {
        assertThatExceptionOfType(RefusedBodyException.class)
                .isThrownBy(() -> body(10, Duration.ofNanos(1)).read())
                .satisfies(e -> assertThat(e.status()).isEqualTo(408));
    }

    private static InputStream body(int length, Duration patience) {
        return new BodyGuard.Guarded(new ByteArrayInputStream(new byte[length]), 1000, patience);
    }
}
