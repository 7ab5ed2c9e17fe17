package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.ketnoi.catalogue.model.Certificate;
import vn.ketnoi.catalogue.model.CertificatePolicy;
import vn.ketnoi.catalogue.model.CertificateRepository;

/**
 * Tells facilities that a certificate runs out: once, as soon as the portal is up within the last 60 days or, when it was not,
 * after them.
 */
@ApplicationScoped
@Transactional
public class CertificateWarnings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    CertificateRepository certificates;

    @Inject
    CertificateTelling telling;

    @Inject
    Clock clock;

    /** For the portal itself: the next certificates to warn of, after an id. */
    public List<Long> due(long afterId, int size) {
        return certificates.toWarnOf(CertificatePolicy.warnUntil(LocalDate.now(clock)), afterId, size);
    }

    /** For the portal itself: of several nodes that try, one tells. Mail and mark are written together or not at all. */
    public void warn(long id) {
        if (certificates.claimWarning(id, clock.instant())) {
            CertificateView view = certificates.find(id).map(Certificate::view).orElseThrow();
            LocalDate until = view.details().validUntil();
            telling.mail(view, "mail.certificate.ends", until == null ? "" : DAY.format(until));
        }
    }
}
