package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Removes what is only about a person. What others rely on stays, and names nobody any more. */
@ApplicationScoped
public class Erasure {

    private static final List<String> OWN = List.of(
            "DELETE FROM recovery_code WHERE account_id = ?",
            "DELETE FROM second_factor WHERE account_id = ?",
            "DELETE FROM portal_session WHERE account_id = ?",
            "DELETE FROM api_token WHERE account_id = ?",
            "DELETE FROM answered_call WHERE account_id = ?",
            "DELETE FROM mail WHERE recipient = (SELECT email FROM account WHERE id = ?)",
            "UPDATE listing_report SET email = NULL WHERE email = (SELECT email FROM account WHERE id = ?)",
            "DELETE FROM sign_up WHERE email = (SELECT email FROM account WHERE id = ?)",
            "DELETE FROM sign_up WHERE phone = (SELECT phone FROM account WHERE id = ?)",
            "DELETE FROM invitation WHERE email = (SELECT email FROM account WHERE id = ?)",
            "DELETE FROM invitation WHERE phone = (SELECT phone FROM account WHERE id = ?)");

    @PersistenceContext
    EntityManager em;

    /** Before the account itself forgets its name. */
    public void forget(long accountId) {
        for (String delete : OWN) {
            em.createNativeQuery(delete).setParameter(1, accountId).executeUpdate();
        }
    }

    /** How many administrators could still sign in, locked so that two cannot both be the last but one. */
    public long administrators() {
        return em.createNativeQuery(
                        "SELECT id FROM account WHERE role = 'ADMINISTRATOR' AND disabled_at IS NULL FOR UPDATE")
                .getResultList()
                .size();
    }
}
