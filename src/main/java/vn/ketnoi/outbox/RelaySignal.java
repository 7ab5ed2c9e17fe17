package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Spares the workers of this node the wait for their next look. Other nodes find the row by looking. A lock and no
 * synchronized methods: the container's proxy would be synchronized too, and stay so for as long as one worker waits.
 */
@ApplicationScoped
public class RelaySignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final AtomicLong wakes = new AtomicLong();

    public void wake() {
        lock.lock();
        try {
            wakes.incrementAndGet();
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often there was something new; taken before a look, so that nothing that comes during it is missed. */
    long seen() {
        return wakes.get();
    }

    /** Returns at once when there has been something new since {@code seen}. */
    void await(long seen, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (wakes.get() == seen && left > 0) {
                left = woken.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
