package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.RegisterBuyer;
import vn.ketnoi.account.Role;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Enters a buying organisation. */
@ViewScoped
@Named
public class BuyerBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<RegisterBuyer> form = new RecordForm<>(RegisterBuyer.class);

    @PostConstruct
    void open() {
        currentUser.require(Role.ADMINISTRATOR);
        form.getValues().put("country", "VN");
    }

    @UserAction
    public String save() {
        String name = accounts.register(form.read()).name();
        flash.say("buyer.registered", name);
        return "/account/open?faces-redirect=true";
    }

    public RecordForm<RegisterBuyer> getForm() {
        return form;
    }
}
