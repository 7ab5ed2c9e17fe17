package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.account.Newcomers;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.SignUpView;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Those who want in, for the officers of their province; and the way to a facility's people. */
@ViewScoped
@Named
public class NewcomersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Decided ones leave the list, so the first page is enough. */
    private static final int SIZE = 50;

    @Inject
    Newcomers newcomers;

    @Inject
    FacilityDirectory facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private @Nullable String text;
    private Slice<SignUpView> waiting = new Slice<>(List.of(), 0);

    @PostConstruct
    void open() {
        currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.ADMINISTRATOR);
        waiting = newcomers.waiting(0, SIZE);
    }

    @UserAction
    public String accept(long id, long version) {
        flash.say("join.accepted", newcomers.accept(id, version).organisation());
        return "/account/newcomers?faces-redirect=true";
    }

    @UserAction
    public String refuse(long id, long version) {
        flash.say("join.refused", newcomers.refuse(id, version).organisation());
        return "/account/newcomers?faces-redirect=true";
    }

    /** Facilities like what was typed, in the officer's province. */
    public List<FacilityDirectory.Entry> getFound() {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String province = currentUser.require().province();
        return province == null ? facilities.matching(text) : facilities.matching(text, province);
    }

    public List<SignUpView> getWaiting() {
        return waiting.items();
    }

    public long getTotal() {
        return waiting.total();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
