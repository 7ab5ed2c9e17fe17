package vn.ketnoi.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.reference.CertificateKind;
import vn.ketnoi.shared.RejectedException.Reason;

/** What no certificate may say, and when its facility is told that it runs out. */
public final class CertificatePolicy {

    /** So many days before the last one. */
    public static final int WARNING_DAYS = 60;

    private CertificatePolicy() {}

    /**
     * Empty when it may be entered.
     *
     * @param kind what is known of its kind
     * @param own those of its products that are the facility's
     */
    public static List<Reason> whyNot(CertificateDetails details, Optional<CertificateKind> kind, Set<Long> own) {
        List<Reason> reasons = new ArrayList<>();
        if (kind.isEmpty()) {
            reasons.add(Reason.of("kind", "certificate.kind.unknown", details.kind()));
        }
        if (details.ofWholeFacility()
                && kind.filter(CertificateKind::ofProductsOnly).isPresent()) {
            reasons.add(Reason.of("productIds", "certificate.products.needed"));
        }
        if (!own.containsAll(details.productIds())) {
            reasons.add(Reason.of("productIds", "certificate.products.unknown"));
        }
        LocalDate until = details.validUntil();
        if (until != null && until.isBefore(details.validFrom())) {
            reasons.add(Reason.of("validUntil", "certificate.until.before"));
        }
        return reasons;
    }

    /** Certificates whose last day is not after this one are to be warned of. */
    public static LocalDate warnUntil(LocalDate today) {
        return today.plusDays(WARNING_DAYS);
    }
}
