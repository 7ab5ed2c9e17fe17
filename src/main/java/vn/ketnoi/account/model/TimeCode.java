package vn.ketnoi.account.model;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six digits of an authenticator app (RFC 6238, with what all apps know: SHA-1, 30 seconds). */
public final class TimeCode {

    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    private TimeCode() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step a code belongs to: the current one, or its neighbours, since clocks differ; empty when it is wrong. */
    public static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            if (at(secret, Instant.ofEpochSecond(step * STEP.toSeconds())).equals(code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String at(byte[] secret, Instant time) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    /** The secret as people can type it into an app. */
    public static String typed(byte[] secret) {
        return new Base32().encodeAsString(secret);
    }

    /** What the picture for the app says. */
    public static String address(byte[] secret, String person) {
        String label =
                URLEncoder.encode("KetNoi:" + person, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + typed(secret) + "&issuer=KetNoi";
    }
}
