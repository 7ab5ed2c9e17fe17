package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.facility.model.Consent;
import vn.ketnoi.facility.model.ConsentRepository;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;

/** A consent is where its facility is. */
@ApplicationScoped
class ConsentPlace implements RecordPlace {

    @Inject
    ConsentRepository consents;

    @Inject
    FacilityRepository facilities;

    @Override
    public Optional<String> province(String kind, long id) {
        return kind.equals("consent")
                ? consents.find(id)
                        .map(Consent::facilityId)
                        .flatMap(facilities::find)
                        .map(Facility::province)
                : Optional.empty();
    }
}
