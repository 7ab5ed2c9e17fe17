package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.account.OpenAccount;
import vn.ketnoi.account.Role;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Opens an account; the role decides which place is asked for. */
@ViewScoped
@Named
public class OpenAccountBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    FacilityDirectory facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final HashMap<String, String> labels = new HashMap<>();
    private final RecordForm<OpenAccount> form = new RecordForm<>(OpenAccount.class);

    @PostConstruct
    void open() {
        currentUser.require(Role.ADMINISTRATOR);
        form.getValues().put("role", Role.FACILITY.name());
    }

    @UserAction
    public @Nullable String save() {
        OpenAccount command = form.read();
        if (command.password() == null) {
            throw RejectedException.field("password", "check.NotNull");
        }
        String opened = accounts.open(command).signInName();
        flash.say("account.opened", opened);
        return "/account/people?faces-redirect=true";
    }

    /** The ids of facilities like what was typed. */
    public List<String> facilitiesLike(String text) {
        return facilities.matching(text).stream()
                .map(f -> remember(f.id(), f.name()))
                .toList();
    }

    /** The ids of buyers like what was typed. */
    public List<String> buyersLike(String text) {
        return accounts.buyers(text).stream()
                .map(b -> remember(b.id(), b.name()))
                .toList();
    }

    private String remember(long id, String name) {
        labels.put(Long.toString(id), name);
        return Long.toString(id);
    }

    /** What an id that was offered reads as. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public boolean asksFor(String place) {
        Role role = Role.valueOf(String.valueOf(form.getValues().get("role")));
        return switch (place) {
            case "province" -> role.hasProvince();
            case "facility" -> role == Role.FACILITY;
            default -> role == Role.BUYER;
        };
    }

    public RecordForm<OpenAccount> getForm() {
        return form;
    }
}
