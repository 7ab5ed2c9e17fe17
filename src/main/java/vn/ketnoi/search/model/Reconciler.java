package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.outbox.OutboxLag;
import vn.ketnoi.search.IndexCheck.Counts;

/**
 * Walks through records and documents side by side, in the order of ids, and has delivered anew whatever differs. What is on
 * its way is no difference: it is looked at again once everything has arrived that was sent before it was looked at first.
 */
@ApplicationScoped
public class Reconciler {

    static final int PAGE = 1_000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_AGAIN_MILLIS = 200;

    @Inject
    IndexedRows rows;

    @Inject
    IndexContents contents;

    @Inject
    IndexChecks checks;

    @Inject
    OutboxLag lag;

    @Inject
    Clock clock;

    /** @throws NotNowException when the search engine is away */
    void run(long check, IndexKind kind) throws InterruptedException {
        Counts counts = Counts.NONE;
        long compared = 0;
        long last = 0;
        TreeMap<Long, Difference.Row> page;
        do {
            page = rows.after(kind, last, PAGE);
            long upTo = page.size() < PAGE ? Long.MAX_VALUE : page.lastKey();
            List<Long> differing = differing(page, documents(kind, last, upTo));
            for (int from = 0; from < differing.size(); from += PAGE) {
                counts = counts.plus(mend(kind, differing.subList(from, Math.min(from + PAGE, differing.size()))));
            }
            compared += page.size();
            last = upTo;
            checks.progress(check, kind, compared, counts);
        } while (page.size() == PAGE);
    }

    private Map<Long, Long> documents(IndexKind kind, long after, long upTo) {
        Map<Long, Long> all = new TreeMap<>();
        TreeMap<Long, Long> some = contents.between(kind, after, upTo, PAGE);
        while (!some.isEmpty()) {
            all.putAll(some);
            some = some.size() < PAGE ? new TreeMap<>() : contents.between(kind, some.lastKey(), upTo, PAGE);
        }
        return all;
    }

    private static List<Long> differing(Map<Long, Difference.Row> rows, Map<Long, Long> documents) {
        TreeSet<Long> ids = new TreeSet<>(rows.keySet());
        ids.addAll(documents.keySet());
        return ids.stream()
                .filter(id -> Difference.of(id, rows.get(id), documents.get(id)).isPresent())
                .toList();
    }

    private Counts mend(IndexKind kind, List<Long> ids) throws InterruptedException {
        Map<Long, Difference.Row> before = rows.of(kind, ids);
        if (!hasArrived(kind)) {
            return new Counts(0, 0, 0, 0, 0, ids.size());
        }
        Map<Long, Long> documents = contents.now(kind, ids);
        List<Difference> found = confirmed(ids, before, rows.of(kind, ids), documents);
        if (found.isEmpty()) {
            return Counts.NONE;
        }
        List<Difference> left = deliver(kind, Difference.ids(found), documents);
        List<Long> missing = Difference.ids(
                left.stream().filter(d -> d.type() == Difference.Type.MISSING).toList());
        if (!missing.isEmpty()) {
            int others = left.size() - missing.size();
            return Difference.count(
                    found,
                    found.size()
                            - others
                            - deliver(kind, missing, deleted(kind, missing)).size());
        }
        return Difference.count(found, found.size() - left.size());
    }

    /** For an hour a document that was deleted leaves behind that it was, at one revision more. */
    private Map<Long, Long> deleted(IndexKind kind, List<Long> ids) {
        Map<Long, Long> revisions = new TreeMap<>();
        rows.of(kind, ids).forEach((id, row) -> revisions.put(id, row.revision() + 1));
        return revisions;
    }

    /** Answers what differs all the same. */
    private List<Difference> deliver(IndexKind kind, List<Long> ids, Map<Long, Long> documents)
            throws InterruptedException {
        rows.deliver(kind, ids, documents);
        Map<Long, Difference.Row> sent = rows.of(kind, ids);
        hasArrived(kind);
        Map<Long, Long> now = contents.now(kind, ids);
        return confirmed(ids, sent, rows.of(kind, ids), now);
    }

    private static List<Difference> confirmed(
            Collection<Long> ids,
            Map<Long, Difference.Row> before,
            Map<Long, Difference.Row> now,
            Map<Long, Long> documents) {
        List<Difference> found = new ArrayList<>();
        ids.forEach(id -> Difference.confirmed(id, before.get(id), now.get(id), documents.get(id))
                .ifPresent(found::add));
        return found;
    }

    /** Waits until everything has arrived that has been sent until now. */
    private boolean hasArrived(IndexKind kind) throws InterruptedException {
        long sent = lag.newest();
        Instant end = clock.instant().plus(PATIENCE);
        while (!lag.isDelivered(IndexDelivery.NAME, sent)) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            checks.alive(kind);
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }
}
