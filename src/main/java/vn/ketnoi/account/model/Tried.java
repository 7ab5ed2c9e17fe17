package vn.ketnoi.account.model;

import java.time.Duration;

/**
 * What somebody may try a secret of, and how often. After the free tries each wrong one doubles the wait, and the last one
 * locks for a quarter of an hour. Many people share an address, so there the numbers are larger.
 */
public enum Tried {
    ACCOUNT(4, 10),
    PASSWORD_AGAIN(4, 10),
    SECOND_FACTOR(4, 10),
    RESET_CODE(4, 10),
    ADDRESS(60, 120);

    public static final Duration LOCK = Duration.ofMinutes(15);

    private static final int LONGEST_DOUBLING = 5;

    private final int free;
    private final int last;

    Tried(int free, int last) {
        this.free = free;
        this.last = last;
    }

    /** How long the next try has to wait after so many wrong ones. */
    Duration waitAfter(int wrong) {
        if (wrong >= last) {
            return LOCK;
        }
        return wrong <= free ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(wrong - free, LONGEST_DOUBLING));
    }
}
