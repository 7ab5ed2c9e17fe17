package vn.ketnoi.account.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashing as OWASP's Password Storage Cheat Sheet asks for PBKDF2-HMAC-SHA256: 600,000 rounds. */
@ApplicationScoped
public class Passwords {

    /** In place of a hash: no password fits. */
    public static final String NONE = "none";

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String nobodys = "";

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash("nobody's");
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return !hash.equals(NONE) && pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Takes as long as a real check, so that the time does not tell which addresses have an account. */
    public void pretend(String password) {
        pbkdf2.verify(password.toCharArray(), nobodys);
    }
}
