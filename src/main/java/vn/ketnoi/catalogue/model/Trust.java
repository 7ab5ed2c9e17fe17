package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.facility.FacilityView;

/** What a facility's listings have earned, in the database. */
@ApplicationScoped
public class Trust {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "ketnoi.sample.percent", defaultValue = "10")
    int sampledPercent;

    @Inject
    Clock clock;

    public TrustPolicy of(FacilityView facility) {
        List<?> rows = em.createNativeQuery(
                        "SELECT approved_at IS NOT NULL, COALESCE(refused_at >= ?, FALSE) FROM listing_trust WHERE facility_id = ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(TrustPolicy.REMEMBERED)))
                .setParameter(2, facility.id())
                .getResultList();
        if (rows.isEmpty()) {
            return new TrustPolicy(facility.verified(), false, false, sampledPercent);
        }
        Object[] row = (Object[]) rows.get(0);
        return new TrustPolicy(facility.verified(), isTrue(row[0]), isTrue(row[1]), sampledPercent);
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    /** A person has approved one of its listings. */
    public void approved(long facilityId) {
        note("approved_at", facilityId);
    }

    /** One was refused, or taken down. */
    public void refused(long facilityId) {
        note("refused_at", facilityId);
    }

    private void note(String column, long facilityId) {
        Instant now = clock.instant();
        em.createNativeQuery("INSERT INTO listing_trust (facility_id, " + column
                        + ") VALUES (?, ?) ON DUPLICATE KEY UPDATE " + column + " = VALUES(" + column + ")")
                .setParameter(1, facilityId)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}
