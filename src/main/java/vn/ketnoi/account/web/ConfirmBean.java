package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.SignUpState;
import vn.ketnoi.account.SignUps;
import vn.ketnoi.web.UserAction;

/**
 * The page behind the link in the mail. Opening it confirms nothing: mail servers open links to look at them; a person
 * presses the button.
 */
@ViewScoped
@Named
public class ConfirmBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignUps signUps;

    private @Nullable String code;
    private @Nullable String organisation;
    private @Nullable SignUpState state;

    public void open() {
        organisation = code == null ? null : signUps.organisation(code).orElse(null);
    }

    @UserAction
    public void confirm() {
        if (state == null) { // a second click is told the same
            state = signUps.confirm(code == null ? "" : code);
        }
    }

    /** Whose joining is confirmed; null when the link is no longer good. */
    public @Nullable String getOrganisation() {
        return organisation;
    }

    /** What came of it; null before the button is pressed. */
    public @Nullable SignUpState getState() {
        return state;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
