package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Proof;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Language;

/** The way from the sign-in page into the workspace, in one step or two. */
@RequestScoped
public class Entrance {

    private static final String KEPT = Proof.class.getName();
    private static final String CODES = Codes.class.getName();

    /** Only a page of ours may be the next one. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(vi|en)/[^\\s\\\\]*");

    @Inject
    SecurityContext security;

    @Inject
    Language language;

    /** New recovery codes wait on their page until the person says that they are written down. */
    record Codes(List<String> codes, String next) implements Serializable {}

    /** Signs in, and opens the page that was wanted. */
    void enter(Proof proof, @Nullable String from) throws IOException {
        signIn(proof);
        open(next(from));
    }

    private String next(@Nullable String from) {
        return from != null && OWN_PAGE.matcher(from).matches() ? from : page("/account/workspace");
    }

    void signIn(Proof proof) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().newAuthentication(true).credential(proof));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new RejectedException("signIn.again");
        }
    }

    /** Leads to where a second factor is set up: nothing else is open to this person before. */
    void setUp(Proof proof, @Nullable String from) throws IOException {
        keep(proof);
        String next = from == null ? "" : "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
        open(page("/account/second-factor") + next);
    }

    /** What has been shown so far, until the next step; null to forget it. */
    void keep(@Nullable Proof proof) {
        session().setAttribute(KEPT, proof);
    }

    @Nullable
    Proof kept() {
        return (Proof) session().getAttribute(KEPT);
    }

    void showCodes(List<String> codes, @Nullable String from) throws IOException {
        session().setAttribute(CODES, new Codes(List.copyOf(codes), next(from)));
        open(page("/account/recovery-codes"));
    }

    @Nullable
    Codes codes() {
        return (Codes) session().getAttribute(CODES);
    }

    void forgetCodes() {
        session().removeAttribute(CODES);
    }

    void open(String page) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(page);
        faces.responseComplete();
    }

    String page(String page) {
        return "/" + language.getCode() + page;
    }

    String language() {
        return language.getCode();
    }

    private static HttpSession session() {
        return (HttpSession)
                FacesContext.getCurrentInstance().getExternalContext().getSession(true);
    }
}
