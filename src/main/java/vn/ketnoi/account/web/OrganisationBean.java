package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Newcomers;
import vn.ketnoi.account.OrganisationView;
import vn.ketnoi.account.Organisations;
import vn.ketnoi.account.Resets;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.SignUpView;
import vn.ketnoi.account.Standing;
import vn.ketnoi.web.Click;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** The people of the caller's facility or buyer; or, for an officer, of a facility in the province. */
@ViewScoped
@Named
public class OrganisationBean implements Serializable {

    private static final long serialVersionUID = 2L;

    private static final String AGAIN = "/account/organisation?faces-redirect=true";

    @Inject
    Organisations organisations;

    @Inject
    Newcomers newcomers;

    @Inject
    Resets resets;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private @Nullable Long facility;
    private @Nullable OrganisationView shown;
    private List<SignUpView> asking = List.of();
    private final Click click = new Click();
    private @Nullable AccountView codeOf;
    private @Nullable String code;
    private @Nullable String password;

    public void open() {
        shown = facility == null ? organisations.mine() : organisations.facility(facility);
        asking = currentUser.is(Role.FACILITY) ? newcomers.asking() : List.of();
    }

    @UserAction
    public String become(long id, Standing standing) {
        flash.say("organisation.changed", organisations.become(id, standing).name());
        return AGAIN;
    }

    @UserAction
    public String remove(long id) {
        organisations.remove(id);
        flash.say("organisation.removed");
        return AGAIN;
    }

    @UserAction
    public String leave() {
        organisations.leave(password);
        return "/home?faces-redirect=true";
    }

    @UserAction
    public String accept(long id, long version) {
        flash.say("join.accepted.person", newcomers.accept(id, version).name());
        return AGAIN;
    }

    @UserAction
    public String refuse(long id, long version) {
        flash.say("join.refused.person", newcomers.refuse(id, version).name());
        return AGAIN;
    }

    /** Shows a code to hand over, on this page until it is left. */
    @UserAction
    public void handOver(AccountView person) {
        click.once(() -> {
            code = resets.handOver(person.id());
            codeOf = person;
        });
    }

    public boolean mayHelp(AccountView person) {
        return resets.mayHelp(person);
    }

    public OrganisationView getShown() {
        return Objects.requireNonNull(shown, "the page opens first");
    }

    /** Whether it is the caller's own. */
    public boolean isOwn() {
        return currentUser.is(Role.FACILITY, Role.BUYER);
    }

    public List<SignUpView> getAsking() {
        return asking;
    }

    public @Nullable AccountView getCodeOf() {
        return codeOf;
    }

    public @Nullable String getCode() {
        return code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }
}
