package vn.ketnoi.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Differences;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Describes a facility: its own one, or one that an officer keeps. Who was too late sees both versions. */
@ViewScoped
@Named
public class FacilityEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    FacilityWords words;

    @Inject
    Flash flash;

    private @Nullable Long id;
    private @Nullable FacilityView facility;
    private final RecordForm<FacilityProfile> form = new RecordForm<>(FacilityProfile.class);
    private List<Differences.Difference> differences = List.of();

    public void open() {
        AccountView caller = currentUser.require();
        Long wanted = id == null ? caller.facilityId() : id;
        if (wanted == null) {
            throw new NoSuchRecordException("facility of account", caller.id());
        }
        FacilityView found = facilities.get(wanted);
        currentUser.requireThat(facilities.isKeeper(found), "facility", wanted);
        show(found);
    }

    private void show(FacilityView shown) {
        id = shown.id();
        facility = shown;
        form.show(shown.profile());
        differences = List.of();
    }

    @UserAction
    public void save() {
        FacilityProfile typed = form.read();
        FacilityView seen = getFacility();
        try {
            show(facilities.revise(seen.id(), typed, seen.version()));
            flash.say("facility.saved");
        } catch (StaleException e) {
            // From here on the user has seen what was saved meanwhile, and may decide to overwrite it.
            facility = facilities.get(seen.id());
            differences = Differences.between(typed, facility.profile(), words::shown);
            throw e;
        }
    }

    public void takeTheirs() {
        show(facilities.get(getFacility().id()));
    }

    public FacilityView getFacility() {
        return Objects.requireNonNull(facility, "the page opens first");
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public RecordForm<FacilityProfile> getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
