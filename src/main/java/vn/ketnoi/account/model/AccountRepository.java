package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;

/** Accounts and buyers in the database. */
@ApplicationScoped
public class AccountRepository {

    /** A number is ASCII in the database, which cannot be compared with "Nguyễn" as it is. */
    private static final String HOLDS =
            " WHERE a.email LIKE :text ESCAPE '!' OR CAST(a.phone AS CHAR) LIKE :text ESCAPE '!'"
                    + " OR LOWER(a.name) LIKE :text ESCAPE '!'";

    private static final String OFFICERS = " FROM Account a WHERE a.role = :role AND a.disabledAt IS NULL"
            + " AND (:province IS NULL OR a.province = :province)";

    @PersistenceContext
    EntityManager em;

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Whoever signs in with that address or number; what is neither is nobody's. */
    public Optional<Account> findBySignIn(String typed) {
        return SignInName.read(typed).flatMap(name -> em.createQuery(
                        "SELECT a FROM Account a WHERE a.email = :email OR a.phone = :phone", Account.class)
                .setParameter("email", name.email())
                .setParameter("phone", name.phone())
                .getResultStream()
                .findFirst());
    }

    public List<Account> page(@Nullable String text, int offset, int size) {
        return em.createQuery("SELECT a FROM Account a" + HOLDS + " ORDER BY a.name, a.id", Account.class)
                .setParameter("text", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String text) {
        return em.createQuery("SELECT COUNT(a) FROM Account a" + HOLDS, Long.class)
                .setParameter("text", pattern(text))
                .getSingleResult();
    }

    /** Officers who can sign in: of a province, or of all. */
    public List<Account> officers(Role role, @Nullable String province, int offset, int size) {
        return em.createQuery("SELECT a" + OFFICERS + " ORDER BY a.province, a.name, a.id", Account.class)
                .setParameter("role", role)
                .setParameter("province", province)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfficers(Role role, @Nullable String province) {
        return em.createQuery("SELECT COUNT(a)" + OFFICERS, Long.class)
                .setParameter("role", role)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** The first ten buyers whose name holds a text. */
    public List<Buyer> buyers(String text) {
        return em.createQuery(
                        "SELECT b FROM Buyer b WHERE LOWER(b.name) LIKE :text ESCAPE '!' ORDER BY b.name, b.id",
                        Buyer.class)
                .setParameter("text", pattern(text))
                .setMaxResults(10)
                .getResultList();
    }

    /** What holds a text, in which % and _ are letters like any others; null for everything. */
    private static String pattern(@Nullable String text) {
        return text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    public Optional<Buyer> findBuyer(long id) {
        return Optional.ofNullable(em.find(Buyer.class, id));
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public <T> T saved(T entity) {
        em.flush();
        return entity;
    }

    /** Stores and flushes, so that the id is known and a taken e-mail address shows at once. */
    public <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
