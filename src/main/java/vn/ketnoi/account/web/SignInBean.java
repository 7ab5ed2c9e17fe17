package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.SecondFactors;
import vn.ketnoi.account.Sessions;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.UserAction;

/** Signing in, with a code where the person has a second factor, and out. */
@RequestScoped
@Named
public class SignInBean {

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Entrance entrance;

    @Inject
    @ConfigProperty(name = "ketnoi.demo", defaultValue = "false")
    boolean demo;

    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String code;
    private @Nullable String from;

    @UserAction
    public void signIn() throws IOException {
        Proof proof = signIn.withPassword(text(email), text(password))
                .orElseThrow(() -> RejectedException.field("password", "signIn.wrong"));
        switch (proof.missing()) {
            case NOTHING -> entrance.enter(proof, from);
            case CODE -> entrance.keep(proof);
            case FACTOR -> entrance.setUp(proof, from);
        }
    }

    @UserAction
    public void giveCode() throws IOException {
        Proof shown = entrance.kept();
        if (shown == null) {
            throw new RejectedException("signIn.again");
        }
        entrance.enter(signIn.withCode(shown, text(code)), from);
    }

    /** Back to name and password, as somebody else. */
    public void startAgain() {
        entrance.keep(null);
    }

    /** Whether the password was right and the code is still missing. */
    public boolean isAwaitingCode() {
        Proof shown = entrance.kept();
        return shown != null && shown.missing() == Proof.Missing.CODE;
    }

    /** Whether to say that officers come in here without a second factor, which elsewhere they may not. */
    public boolean isDemo() {
        return demo && factors.isOnlyOffered();
    }

    public void signOut() throws IOException {
        sessions.endThis();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getSession(false) instanceof HttpSession session) {
            session.invalidate();
        }
        external.redirect("/" + entrance.language() + "/");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
