package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.IndexCheck;
import vn.ketnoi.shared.Clocks;

/** The comparisons of indexes with the database: whose turn it is, how far they are, and what the last ones found. */
@ApplicationScoped
@Transactional
public class IndexChecks {

    /** While most people sleep. */
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    /** A node that has shown no sign of life for so long has died. */
    private static final Duration ALIVE = Duration.ofMinutes(1);

    private static final int SHOWN = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Has all indexes compared as soon as can be. */
    public void want() {
        em.createNativeQuery("UPDATE index_check_turn SET due_at = LEAST(due_at, ?)")
                .setParameter(1, at(clock.instant()))
                .executeUpdate();
    }

    boolean isDue(IndexKind kind) {
        return !em.createNativeQuery("SELECT kind FROM index_check_turn WHERE kind = ? AND due_at <= ?")
                .setParameter(1, kind.name())
                .setParameter(2, at(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /** Answers false when another node has taken the turn. The next one is tonight. */
    boolean claim(IndexKind kind) {
        Instant now = clock.instant();
        int taken = em.createNativeQuery("UPDATE index_check_turn SET due_at = ?, runs_until = ?"
                        + " WHERE kind = ? AND due_at <= ? AND runs_until < ?")
                .setParameter(1, at(night(now)))
                .setParameter(2, at(now.plus(ALIVE)))
                .setParameter(3, kind.name())
                .setParameter(4, at(now))
                .setParameter(5, at(now))
                .executeUpdate();
        return taken == 1;
    }

    /** The next night. */
    static Instant night(Instant now) {
        ZonedDateTime tonight = now.atZone(Clocks.VIETNAM).with(NIGHT);
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }

    /** Notes that one has begun, and that what began before and never ended is lost. */
    long begin(IndexKind kind, long total) {
        em.createNativeQuery(
                        "UPDATE index_check SET ended_at = ?, failure = 'LOST' WHERE kind = ? AND ended_at IS NULL")
                .setParameter(1, at(clock.instant()))
                .setParameter(2, kind.name())
                .executeUpdate();
        em.createNativeQuery("INSERT INTO index_check (kind, started_at, total) VALUES (?, ?, ?)")
                .setParameter(1, kind.name())
                .setParameter(2, at(clock.instant()))
                .setParameter(3, total)
                .executeUpdate();
        return number(em.createNativeQuery("SELECT MAX(id) FROM index_check WHERE kind = ? AND ended_at IS NULL")
                .setParameter(1, kind.name())
                .getSingleResult());
    }

    void progress(long id, IndexKind kind, long compared, IndexCheck.Counts counts) {
        alive(kind, ALIVE);
        em.createNativeQuery("UPDATE index_check SET compared = ?, missing = ?, stale = ?, ahead = ?, extra = ?,"
                        + " mended = ?, undecided = ? WHERE id = ?")
                .setParameter(1, compared)
                .setParameter(2, counts.missing())
                .setParameter(3, counts.stale())
                .setParameter(4, counts.ahead())
                .setParameter(5, counts.extra())
                .setParameter(6, counts.mended())
                .setParameter(7, counts.undecided())
                .setParameter(8, id)
                .executeUpdate();
    }

    void alive(IndexKind kind) {
        alive(kind, ALIVE);
    }

    private void alive(IndexKind kind, Duration yet) {
        em.createNativeQuery("UPDATE index_check_turn SET runs_until = ? WHERE kind = ?")
                .setParameter(1, at(clock.instant().plus(yet)))
                .setParameter(2, kind.name())
                .executeUpdate();
    }

    void end(long id, IndexKind kind, @Nullable String failure) {
        alive(kind, Duration.ofMillis(-1));
        em.createNativeQuery("UPDATE index_check SET ended_at = ?, failure = ? WHERE id = ?")
                .setParameter(1, at(clock.instant()))
                .setParameter(2, failure)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** The last ones of all kinds, the latest first. */
    public List<IndexCheck> last() {
        List<?> rows = em.createNativeQuery("SELECT id, kind, started_at, ended_at, total, compared,"
                        + " missing, stale, ahead, extra, mended, undecided, failure FROM index_check ORDER BY id DESC")
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(IndexChecks::check).toList();
    }

    /** Whether one has been asked for or is under way. */
    public boolean isBusy() {
        return !em.createNativeQuery("SELECT kind FROM index_check_turn WHERE due_at <= ? OR runs_until >= ?")
                .setParameter(1, at(clock.instant()))
                .setParameter(2, at(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    private static IndexCheck check(Object[] r) {
        return new IndexCheck(
                number(r[0]),
                (String) r[1],
                Objects.requireNonNull(instant(r[2])),
                instant(r[3]),
                number(r[4]),
                number(r[5]),
                new IndexCheck.Counts(
                        number(r[6]), number(r[7]), number(r[8]), number(r[9]), number(r[10]), number(r[11])),
                (String) r[12]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    /** What the driver makes of a DATETIME, whose time is UTC. */
    private static @Nullable Instant instant(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Timestamp t ? t.toInstant() : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
