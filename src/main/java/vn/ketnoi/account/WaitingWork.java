package vn.ketnoi.account;

import java.util.List;

/** Each feature answers what waits for a person in it; the workspace opens with the answers. */
public interface WaitingWork {

    /** @param label a message key that takes the count; page such as {@code /catalogue/queue} */
    record Item(String label, long count, String page) {}

    /** Only what is really waiting: no item with a count of 0. */
    List<Item> waitingFor(AccountView caller);
}
