package vn.ketnoi.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.facility.Facilities;

/** Tells pages on which an officer lists for a facility whether there is a consent. */
@RequestScoped
@Named
public class ConsentWords {

    @Inject
    Consents consents;

    @Inject
    Facilities facilities;

    /** Whether the reader would list for the facility without its consent. */
    public boolean isMissing(@Nullable Long facility) {
        return facility != null && consents.missing(facilities.get(facility));
    }
}
