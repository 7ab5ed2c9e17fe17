package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** Signing in and out. */
@RequestScoped
@Named
public class SignInBean {

    /** Only a page of ours may be the next one. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(vi|en)/[^\\s\\\\]*");

    @Inject
    SecurityContext security;

    @Inject
    Language language;

    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String from;

    @UserAction
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(text(email), text(password))));
        if (status != AuthenticationStatus.SUCCESS) {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            throw RejectedException.field("password", "signIn.wrong");
        }
        external.redirect(
                from != null && OWN_PAGE.matcher(from).matches()
                        ? from
                        : "/" + language.getCode() + "/account/workspace");
        faces.responseComplete();
    }

    public void signOut() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect("/" + language.getCode() + "/");
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

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
