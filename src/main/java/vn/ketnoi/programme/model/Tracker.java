package vn.ketnoi.programme.model;

/**
 * Where a programme's values are reported to. A value is absolute and overwrites what was there, so telling twice changes
 * nothing. Every answer comes back as one, also that nobody answered: nothing is thrown.
 */
public interface Tracker {

    /** Which one it is: {@code own}, or an address. A report that went to another one is sent again. */
    String name();

    TrackerAnswer put(TrackerKey key, long value);

    /** Takes a value away again, so that nothing is reported for the key. */
    TrackerAnswer retract(TrackerKey key);
}
