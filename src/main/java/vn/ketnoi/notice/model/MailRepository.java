package vn.ketnoi.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mails in the database. */
@ApplicationScoped
public class MailRepository {

    private static final String OF = " FROM Mail m WHERE :recipient IS NULL OR m.recipient = :recipient";

    @PersistenceContext
    EntityManager em;

    public Mail add(Mail mail) {
        em.persist(mail);
        em.flush();
        return mail;
    }

    public Optional<Mail> find(long id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    public List<Mail> page(@Nullable String recipient, int offset, int size) {
        return em.createQuery("SELECT m" + OF + " ORDER BY m.id DESC", Mail.class)
                .setParameter("recipient", recipient)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String recipient) {
        return em.createQuery("SELECT COUNT(m)" + OF, Long.class)
                .setParameter("recipient", recipient)
                .getSingleResult();
    }
}
