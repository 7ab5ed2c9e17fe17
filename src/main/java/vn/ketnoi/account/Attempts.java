package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.ketnoi.account.model.AttemptRepository;
import vn.ketnoi.account.model.Tried;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.shared.TooOftenException;

/** Slows down guessing, by what is guessed at and by where it comes from. For the portal itself. */
@ApplicationScoped
public class Attempts {

    /** Two first tries of one subject at the same moment may collide in the database; the loser comes again. */
    private static final int COLLISIONS = 5;

    @Inject
    AttemptRepository attempts;

    @Inject
    Clock clock;

    /**
     * Before a secret is checked. Call it outside a transaction, or it takes a second connection.
     *
     * @param subject what is tried, such as an account's id, an address or what was typed as a name
     * @throws TooOftenException telling how long to wait
     */
    public void begin(Tried kind, String subject) {
        Instant now = clock.instant();
        again(() -> attempts.begin(kind, key(kind, subject), now));
    }

    /** The secret was right. An address only gets this one try back: who has an account cannot buy new tries with it. */
    public void succeeded(Tried kind, String subject) {
        if (kind == Tried.ADDRESS) {
            Instant now = clock.instant();
            again(() -> attempts.takeBack(key(kind, subject), now));
        } else {
            forget(kind, subject);
        }
    }

    /** A new secret was set, or an officer helped: nobody waits any longer. */
    public void forget(Tried kind, String subject) {
        again(() -> attempts.forget(key(kind, subject)));
    }

    private static void again(Runnable change) {
        for (int collisions = 0; ; collisions++) {
            try {
                change.run();
                return;
            } catch (RuntimeException e) {
                if (collisions == COLLISIONS || StaleException.in(e).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    private static String key(Tried kind, String subject) {
        return Sha256.hex(kind + " " + subject);
    }
}
