package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Spares the relay of this node the wait for its next look. Other nodes find the row by looking. */
@ApplicationScoped
public class RelaySignal {

    private long wakings;

    /** Wakes every worker: which consumer the row is for is theirs to find out. */
    public synchronized void wake() {
        wakings++;
        notifyAll();
    }

    /** What to hand to {@link #await} later: taken before looking, so that nothing that comes meanwhile is missed. */
    synchronized long seen() {
        return wakings;
    }

    synchronized void await(long seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (wakings == seen && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
