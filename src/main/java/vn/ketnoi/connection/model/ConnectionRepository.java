package vn.ketnoi.connection.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.connection.Side;

/** Requests and what was said about them, in the database. An organisation is a buyer's or a facility's id, by side. */
@ApplicationScoped
public class ConnectionRepository {

    private static final Map<Side, String> OWNER = Map.of(Side.BUYER, "buyerId", Side.FACILITY, "facilityId");
    private static final Map<Side, String> OWNER_COLUMN = Map.of(Side.BUYER, "buyer_id", Side.FACILITY, "facility_id");

    @PersistenceContext
    EntityManager em;

    public Optional<ConnectionRequest> find(long id) {
        return Optional.ofNullable(em.find(ConnectionRequest.class, id));
    }

    /** What waits for the side comes first, then what moved last. */
    public List<ConnectionRequest> page(
            Side side, long organisation, @Nullable RequestStatus status, int offset, int size) {
        return of(
                        "SELECT r",
                        " ORDER BY CASE WHEN r.turn = :side THEN 0 ELSE 1 END, r.updatedAt DESC, r.id DESC",
                        ConnectionRequest.class,
                        side,
                        organisation,
                        status)
                .setParameter("side", side)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Side side, long organisation, @Nullable RequestStatus status) {
        return of("SELECT COUNT(r)", "", Long.class, side, organisation, status).getSingleResult();
    }

    /** How many requests of one status wait for the side. */
    public long countWaiting(Side side, long organisation, RequestStatus status) {
        return of("SELECT COUNT(r)", " AND r.turn = :side", Long.class, side, organisation, status)
                .setParameter("side", side)
                .getSingleResult();
    }

    /** Since when the first of them has waited for the side. */
    public @Nullable Instant firstWaiting(Side side, long organisation, RequestStatus status) {
        return of(
                        "SELECT r.createdAt",
                        " AND r.turn = :side ORDER BY r.createdAt",
                        Instant.class,
                        side,
                        organisation,
                        status)
                .setParameter("side", side)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> of(
            String select, String rest, Class<T> type, Side side, long organisation, @Nullable RequestStatus status) {
        return em.createQuery(
                        select + " FROM ConnectionRequest r WHERE r." + OWNER.get(side)
                                + " = :organisation AND (:status IS NULL OR r.status = :status)" + rest,
                        type)
                .setParameter("organisation", organisation)
                .setParameter("status", status);
    }

    /** Oldest first. */
    public List<Message> messages(long request, int offset, int size) {
        return em.createQuery("SELECT m FROM Message m WHERE m.requestId = :request ORDER BY m.id", Message.class)
                .setParameter("request", request)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countMessages(long request) {
        return em.createQuery("SELECT COUNT(m) FROM Message m WHERE m.requestId = :request", Long.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    public Optional<Message> findMessage(long id) {
        return Optional.ofNullable(em.find(Message.class, id));
    }

    /** The side's requests with messages of the other that it has not read, and how many. */
    public Map<Long, Long> unread(Side side, long organisation) {
        List<?> rows = em.createNativeQuery("SELECT m.request_id, COUNT(*) FROM connection_message m"
                        + " JOIN connection_request r ON r.id = m.request_id"
                        + " LEFT JOIN connection_reading g ON g.request_id = m.request_id AND g.side = ?"
                        + " WHERE r." + OWNER_COLUMN.get(side) + " = ? AND m.side <> ?"
                        + " AND m.id > COALESCE(g.message_id, 0) GROUP BY m.request_id")
                .setParameter(1, side.name())
                .setParameter(2, organisation)
                .setParameter(3, side.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(r -> ((Number) r[0]).longValue(), r -> ((Number) r[1]).longValue()));
    }

    /** Never goes back: of two windows that read at once, the further one counts. */
    public void markRead(long request, Side side, long upTo) {
        em.createNativeQuery("INSERT INTO connection_reading (request_id, side, message_id) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE message_id = GREATEST(message_id, VALUES(message_id))")
                .setParameter(1, request)
                .setParameter(2, side.name())
                .setParameter(3, upTo)
                .executeUpdate();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Writes now: the version is then known to the answer, and who lost a race learns it here. */
    public ConnectionRequest saved(ConnectionRequest request) {
        em.flush();
        return request;
    }
}
