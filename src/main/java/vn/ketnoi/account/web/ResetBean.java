package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.NewPassword;
import vn.ketnoi.account.Resets;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Choosing a new password: with the link from a mail, or with a code that an officer handed over. */
@ViewScoped
@Named
public class ResetBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Resets resets;

    @Inject
    Flash flash;

    private @Nullable String link;
    private @Nullable String signInName;
    private @Nullable String code;
    private @Nullable String password;

    @UserAction
    public String reset() {
        if (password == null) {
            throw RejectedException.field("password", "check.NotNull");
        }
        NewPassword chosen = new NewPassword(password);
        if (link == null) {
            resets.withCode(text(signInName), text(code), chosen);
        } else {
            resets.withLink(link, chosen);
        }
        flash.say("reset.done");
        return "/account/sign-in?faces-redirect=true";
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getSignInName() {
        return signInName;
    }

    public void setSignInName(@Nullable String signInName) {
        this.signInName = signInName;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
