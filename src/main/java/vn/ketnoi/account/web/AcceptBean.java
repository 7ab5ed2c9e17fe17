package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AcceptInvitation;
import vn.ketnoi.account.Invitations;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Following an invitation: by the link in a mail, or by a code that was handed over. */
@ViewScoped
@Named
public class AcceptBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Invitations invitations;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final RecordForm<AcceptInvitation> form = new RecordForm<>(AcceptInvitation.class);
    private @Nullable String code;
    private @Nullable String organisation;

    public void open() {
        organisation = code == null ? null : invitations.organisation(code).orElse(null);
        form.getValues().put("code", code);
    }

    @UserAction
    public String accept() {
        String signInName = invitations.accept(form.read(), language.getCode()).signInName();
        flash.say("invitation.accepted", signInName);
        return "/account/sign-in?faces-redirect=true";
    }

    /** Whether the link that was followed is no longer good. */
    public boolean isGone() {
        return code != null && organisation == null;
    }

    /** Where the link leads into; null without one. */
    public @Nullable String getOrganisation() {
        return organisation;
    }

    public RecordForm<AcceptInvitation> getForm() {
        return form;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
