package vn.ketnoi.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each feature answers what waits for a person in it, and how much there is; the workspace opens with the answers. */
public interface WaitingWork {

    /**
     * @param label a message key that takes the count
     * @param page such as {@code /catalogue/queue}
     * @param since how long the first of them has waited; null where waiting costs nobody anything
     */
    record Item(String label, long count, String page, @Nullable Instant since) {

        public Item(String label, long count, String page) {
            this(label, count, page, null);
        }

        /** The feature it is work of. */
        public String feature() {
            return page.substring(1, page.indexOf('/', 1));
        }
    }

    /** Only what is really waiting: no item with a count of 0. */
    List<Item> waitingFor(AccountView caller);

    /** A few figures that a person wants to see at a glance, also when they are 0. */
    default List<Item> figuresFor(AccountView caller) {
        return List.of();
    }
}
