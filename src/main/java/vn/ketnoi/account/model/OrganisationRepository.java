package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.account.DocumentState;
import vn.ketnoi.account.Organisation;
import vn.ketnoi.account.Standing;

/** The people of facilities and buyers in the database, the invitations to them, and buyers' documents. */
@ApplicationScoped
public class OrganisationRepository {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    /** Those who have not left, owners first; at most a hundred. */
    public List<Account> people(Organisation of) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a." + field(of) + " = :id AND a.leftAt IS NULL"
                                + " ORDER BY a.standing DESC, a.name, a.id",
                        Account.class)
                .setParameter("id", of.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Owners who can sign in, locked: of two who leave at once, the second sees that the first has gone. */
    public List<Account> lockOwners(Organisation of) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a." + field(of) + " = :id AND a.standing = :owner"
                                + " AND a.leftAt IS NULL AND a.disabledAt IS NULL ORDER BY a.id",
                        Account.class)
                .setParameter("id", of.id())
                .setParameter("owner", Standing.OWNER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public boolean hasOwner(Organisation of) {
        return people(of).stream().anyMatch(a -> a.view().owner());
    }

    public List<Invitation> openInvitations(Organisation of, Instant now) {
        return em.createQuery(
                        "SELECT i FROM Invitation i WHERE i." + field(of) + " = :id AND i.endedAt IS NULL"
                                + " AND i.expiresAt > :now ORDER BY i.id DESC",
                        Invitation.class)
                .setParameter("id", of.id())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Invitation> invitation(long id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    public Optional<BuyerDocument> document(long id) {
        return Optional.ofNullable(em.find(BuyerDocument.class, id));
    }

    public List<BuyerDocument> documents(long buyer) {
        return em.createQuery(
                        "SELECT d FROM BuyerDocument d WHERE d.buyerId = :buyer ORDER BY d.id DESC",
                        BuyerDocument.class)
                .setParameter("buyer", buyer)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<BuyerDocument> waitingDocuments(int offset, int size) {
        return em.createQuery("SELECT d FROM BuyerDocument d WHERE d.state = :state ORDER BY d.id", BuyerDocument.class)
                .setParameter("state", DocumentState.WAITING)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countWaitingDocuments() {
        return em.createQuery("SELECT COUNT(d) FROM BuyerDocument d WHERE d.state = :state", Long.class)
                .setParameter("state", DocumentState.WAITING)
                .getSingleResult();
    }

    /** Read by itself: lists need names, not files. */
    public byte[] content(long document) {
        return (byte[]) em.createNativeQuery("SELECT content FROM buyer_document WHERE id = ?")
                .setParameter(1, document)
                .getSingleResult();
    }

    private static String field(Organisation of) {
        return of.isFacility() ? "facilityId" : "buyerId";
    }
}
