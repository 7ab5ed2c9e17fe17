package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.catalogue.model.CertificateRepository;
import vn.ketnoi.facility.Facilities;

/** A certificate is where its facility is. */
@ApplicationScoped
class CertificatePlace implements RecordPlace {

    @Inject
    CertificateRepository certificates;

    @Inject
    Facilities facilities;

    @Override
    public Optional<String> province(String kind, long id) {
        return kind.equals("certificate")
                ? certificates
                        .find(id)
                        .map(c -> facilities.get(c.facilityId()).profile().province())
                : Optional.empty();
    }
}
