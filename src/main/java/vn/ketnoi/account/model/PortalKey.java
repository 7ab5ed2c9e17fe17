package vn.ketnoi.account.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what must be read again, but not by whoever has the database: AES-GCM with a key from outside of it. Each use has
 * its own key, derived from the one that is set.
 */
@ApplicationScoped
public class PortalKey {

    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "ketnoi.key")
    Optional<String> key;

    public PortalKey() {}

    PortalKey(String key) {
        this.key = Optional.of(key);
        check();
    }

    @PostConstruct
    void check() {
        if (key.isPresent() && key.get().length() < SHORTEST) {
            throw new IllegalStateException("KETNOI_KEY is too short: at least " + SHORTEST
                    + " random characters, for example from 'openssl rand -base64 32'");
        }
    }

    public boolean isThere() {
        return key.isPresent();
    }

    /** @param owner whom it belongs to: moved to somebody else's row it cannot be read */
    public String encrypt(byte[] plain, String owner) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(plain);
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** @throws IllegalStateException when it was written with another key, or for another owner */
    public byte[] decrypt(String sealed, String owner) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] nonce = java.util.Arrays.copyOf(both, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("KETNOI_KEY is not the key that this was written with", e);
        }
    }

    /** A fingerprint that nobody can try values against without the key. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(mac("fingerprint", text));
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] derived = mac("encryption", "1");
        cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] mac(String use, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] set = key.orElseThrow(() -> new IllegalStateException("KETNOI_KEY is not set"))
                    .getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(set, "HmacSHA256"));
            mac.update((use + "\0").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
