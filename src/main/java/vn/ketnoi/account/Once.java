package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.HandedOutException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Sha256;

/**
 * Makes a creating call safe to repeat: the caller's key (header {@code Idempotency-Key}, or the hidden field {@code once}
 * of a form) is stored with the new record's id in the same transaction, and the same key answers the same record.
 */
@ApplicationScoped
public class Once {

    /** In place of a record's id: 0 is a call that has not created anything yet. */
    private static final long A_SECRET = -1;

    @PersistenceContext
    EntityManager em;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @param command the record to create; another one under a used key is refused
     * @param create makes the record and answers its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long create(Object command, LongSupplier create) {
        String key = key();
        if (key == null) {
            return create.getAsLong();
        }
        if (key.length() > 100) {
            throw RejectedException.field("Idempotency-Key", "check.Size", 1, 100);
        }
        long account = currentUser.require().id();
        String hash = Sha256.hex(command.getClass().getSimpleName() + command);
        // First the key: of two calls at once, the second waits here until the first has committed.
        if (!claim(account, key, hash)) {
            return answered(account, key, hash);
        }
        long id = create.getAsLong();
        em.createNativeQuery("UPDATE answered_call SET record_id = ? WHERE account_id = ? AND call_key = ?")
                .setParameter(1, id)
                .setParameter(2, account)
                .setParameter(3, key)
                .executeUpdate();
        return id;
    }

    /**
     * For calls that answer a secret of which only a hash is kept.
     *
     * @param command what the secret is for
     * @param create makes the secret
     * @throws HandedOutException when the same key comes again: the secret cannot be told a second time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String handOut(Object command, Supplier<String> create) {
        AtomicReference<@Nullable String> secret = new AtomicReference<>();
        create(command, () -> {
            secret.set(create.get());
            return A_SECRET;
        });
        String made = secret.get();
        if (made == null) {
            throw new HandedOutException();
        }
        return made;
    }

    /**
     * For calls of people who are not signed in and that answer nothing: whether this one is to be done. The same key again,
     * at once or later, is the same call; without a key every call is one of its own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isFirst() {
        String key = key();
        if (key == null) {
            return true;
        }
        if (key.length() > 100) {
            throw RejectedException.field("Idempotency-Key", "check.Size", 1, 100);
        }
        return em.createNativeQuery("INSERT IGNORE INTO claimed_call (call_key, claimed_at) VALUES (?, ?)")
                        .setParameter(1, key)
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private boolean claim(long account, String key, String hash) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO answered_call"
                                        + " (account_id, call_key, command_hash, record_id, answered_at) VALUES (?, ?, ?, 0, ?)")
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private long answered(long account, String key, String hash) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT command_hash, record_id FROM answered_call"
                        + " WHERE account_id = ? AND call_key = ? FOR UPDATE")
                .setParameter(1, account)
                .setParameter(2, key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            throw RejectedException.field("Idempotency-Key", "once.other");
        }
        return ((Number) row[1]).longValue();
    }

    private @Nullable String key() {
        try {
            String header = request.getHeader("Idempotency-Key");
            String given = header != null ? header : request.getParameter("once");
            return given == null || given.isBlank() ? null : given.strip();
        } catch (IllegalStateException | ContextNotActiveException e) {
            return null; // no call from outside, such as loading demo data
        }
    }
}
