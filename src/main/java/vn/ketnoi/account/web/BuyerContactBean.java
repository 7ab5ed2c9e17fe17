package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.BuyerContacts;
import vn.ketnoi.account.BuyerView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.ReachBuyer;
import vn.ketnoi.account.Role;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Where the caller's buyer is found. */
@ViewScoped
@Named
public class BuyerContactBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    BuyerContacts contacts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<ReachBuyer> form = new RecordForm<>(ReachBuyer.class);
    private long id;
    private long version;

    @PostConstruct
    void open() {
        id = Objects.requireNonNull(currentUser.require(Role.BUYER).buyerId());
        BuyerView buyer = accounts.buyer(id);
        version = buyer.version();
        form.show(new ReachBuyer(buyer.website(), buyer.phone()));
    }

    @UserAction
    public String save() {
        contacts.reach(id, form.read(), version);
        flash.say("buyer.contact.saved");
        return "/account/organisation?faces-redirect=true";
    }

    public RecordForm<ReachBuyer> getForm() {
        return form;
    }
}
