package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those who want in, in the database. */
@ApplicationScoped
public class SignUpRepository {

    /** As {@link SignUp#isToBeDecided}. */
    private static final String TO_BE_DECIDED = " FROM SignUp s WHERE (s.state = vn.ketnoi.account.SignUpState.ASKING"
            + " OR (s.state = vn.ketnoi.account.SignUpState.UNCONFIRMED AND s.email IS NULL))";

    private static final String IN = TO_BE_DECIDED + " AND (:province IS NULL OR s.province = :province)";
    private static final String OF = TO_BE_DECIDED + " AND s.facilityId = :facility";

    @PersistenceContext
    EntityManager em;

    public SignUp add(SignUp signUp) {
        em.persist(signUp);
        em.flush();
        return signUp;
    }

    public Optional<SignUp> find(long id) {
        return Optional.ofNullable(em.find(SignUp.class, id));
    }

    /** @param province or null for all */
    public List<SignUp> page(@Nullable String province, int offset, int size) {
        return em.createQuery("SELECT s" + IN + " ORDER BY s.id", SignUp.class)
                .setParameter("province", province)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String province) {
        return em.createQuery("SELECT COUNT(s)" + IN, Long.class)
                .setParameter("province", province)
                .getSingleResult();
    }

    public List<SignUp> ofFacility(long facility, int size) {
        return em.createQuery("SELECT s" + OF + " ORDER BY s.id", SignUp.class)
                .setParameter("facility", facility)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfFacility(long facility) {
        return em.createQuery("SELECT COUNT(s)" + OF, Long.class)
                .setParameter("facility", facility)
                .getSingleResult();
    }

    /** Those that were decided, or that nobody ever confirmed; with the codes and calls of that time. */
    @Transactional
    public void forgetBefore(Instant then) {
        Timestamp before = Timestamp.from(then);
        for (String old : List.of(
                "DELETE FROM sign_up WHERE created_at < ? AND (state IN ('DONE', 'REFUSED')"
                        + " OR state = 'UNCONFIRMED' AND email IS NOT NULL)",
                "DELETE FROM one_time_code WHERE expires_at < ?",
                "DELETE FROM claimed_call WHERE claimed_at < ?")) {
            em.createNativeQuery(old).setParameter(1, before).executeUpdate();
        }
    }

    /** Which of these numbers somebody signs in with. */
    public Set<String> phonesInUse(Collection<String> phones) {
        return phones.isEmpty()
                ? Set.of()
                : em.createQuery("SELECT a.phone FROM Account a WHERE a.phone IN :phones", String.class)
                        .setParameter("phones", phones)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
