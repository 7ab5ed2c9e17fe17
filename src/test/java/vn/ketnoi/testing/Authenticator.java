package vn.ketnoi.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A person's authenticator app. Each code is taken once, so it shows that of the step before, then of now, then of the next. */
public final class Authenticator {

    private final SecretKeySpec key;
    private long shown = Long.MIN_VALUE;

    /** @param secret as the page shows it */
    public Authenticator(String secret) {
        key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "RAW");
    }

    /** The earliest code that was not shown yet and is still taken. */
    public String code() {
        long now = Instant.now().getEpochSecond() / 30;
        shown = Math.max(shown + 1, now - 1);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(shown * 30));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
