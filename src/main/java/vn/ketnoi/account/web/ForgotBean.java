package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Resets;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.UserAction;

/** Asks for a link to a new password. What is answered is the same for everybody. */
@RequestScoped
@Named
public class ForgotBean {

    private static final int LONGEST = 200;

    @Inject
    Resets resets;

    private @Nullable String signInName;
    private boolean asked;

    @UserAction
    public void ask() {
        if (signInName == null || signInName.isBlank()) {
            throw RejectedException.field("signInName", "check.NotBlank");
        }
        if (signInName.length() > LONGEST) {
            throw RejectedException.field("signInName", "check.Size", 0, LONGEST);
        }
        resets.ask(signInName);
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public @Nullable String getSignInName() {
        return signInName;
    }

    public void setSignInName(@Nullable String signInName) {
        this.signInName = signInName;
    }
}
