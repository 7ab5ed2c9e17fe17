package vn.ketnoi.facility.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Enters a facility that has no profile yet. */
@ViewScoped
@Named
public class FacilityRegisterBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<FacilityProfile> form = new RecordForm<>(FacilityProfile.class);

    @PostConstruct
    void open() {
        form.getValues()
                .put(
                        "province",
                        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR).province());
    }

    @UserAction
    public String save() {
        FacilityView registered = facilities.register(form.read());
        flash.say("facility.registered", registered.profile().nameVi());
        return currentUser.is(Role.CENTRE)
                ? "/facility/verify?faces-redirect=true&id=" + registered.id()
                : "/facility/list?faces-redirect=true";
    }

    public RecordForm<FacilityProfile> getForm() {
        return form;
    }
}
