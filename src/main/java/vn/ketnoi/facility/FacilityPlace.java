package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;

/** Whose officers read what was done to a facility. */
@ApplicationScoped
class FacilityPlace implements RecordPlace {

    @Inject
    FacilityRepository facilities;

    @Override
    public Optional<String> province(String kind, long id) {
        return kind.equals("facility") ? facilities.find(id).map(Facility::province) : Optional.empty();
    }
}
