package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a person in once when the phone with the app is lost. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    /** Without what looks alike on paper: 0 and O, 1 and I and L. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public RecoveryCode(long accountId, String code, PortalKey key) {
        this.accountId = accountId;
        this.hash = fingerprint(accountId, code, key);
    }

    public static String newCode() {
        String code = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** However it is typed: small letters, with or without the dash. */
    public static String fingerprint(long accountId, String code, PortalKey key) {
        String bare = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return key.fingerprint(accountId + " " + bare);
    }

    public void use(Instant now) {
        usedAt = now;
    }
}
