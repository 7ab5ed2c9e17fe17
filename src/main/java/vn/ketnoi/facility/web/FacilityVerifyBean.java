package vn.ketnoi.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Shows the centre what it is about to vouch for. */
@ViewScoped
@Named
public class FacilityVerifyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private long id;
    private @Nullable FacilityView facility;

    public void open() {
        currentUser.require(Role.CENTRE);
        FacilityView found = facilities.get(id);
        currentUser.requireThat(
                currentUser.isOfficer(Role.CENTRE, found.profile().province()), "facility", id);
        facility = found;
    }

    @UserAction
    public @Nullable String verify() {
        try {
            facilities.verify(id, getFacility().version());
        } catch (StaleException e) {
            facility = facilities.get(id);
            throw e;
        }
        flash.say("facility.verified.now", getFacility().profile().nameVi());
        return "/facility/list?faces-redirect=true&status=REGISTERED";
    }

    public FacilityView getFacility() {
        return Objects.requireNonNull(facility, "the page opens first");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
