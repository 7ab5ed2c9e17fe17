package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Spares the relay of this node the wait for its next look. Other nodes find the row by looking. */
@ApplicationScoped
public class RelaySignal {

    private final Semaphore rows = new Semaphore(0);

    public void wake() {
        rows.release();
    }

    void await(long millis) throws InterruptedException {
        if (rows.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rows.drainPermits();
        }
    }
}
