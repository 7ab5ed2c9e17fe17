package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ketnoi.account.FacilityPost;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.reference.CertificateKinds;

/** Who learns of it when a certificate counts, or counts no more: the search, and the facility. */
@ApplicationScoped
class CertificateTelling {

    @Inject
    ProductRepository products;

    @Inject
    CertificateKinds kinds;

    @Inject
    FacilityPost post;

    @Inject
    Outbox outbox;

    /** The documents of all of the facility's products may say something else now. */
    void changed(long facilityId) {
        products.raiseRevisions(facilityId);
        outbox.record(new CertificatesChanged(facilityId, 1));
    }

    /** @param last what the letter says besides kind and number */
    void mail(CertificateView certificate, String letter, String last) {
        CertificateDetails details = certificate.details();
        post.send(certificate.facilityId(), letter, "/catalogue/certificates", language ->
                new Object[] {kinds.name(details.kind(), language), details.number(), last});
    }
}
