package vn.ketnoi.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.account.SignedIn;

/**
 * Pages know the caller by the session, the API by a bearer token and by nothing else: so a foreign page cannot use a
 * visitor's session to call the API.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION_ATTRIBUTE = SignedIn.class.getName();
    private static final String BEARER = "Bearer ";

    @Inject
    SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential password) {
            return signInWith(password, request, context);
        }
        Optional<SignedIn> caller = request.getRequestURI().startsWith("/api/") ? byToken(request) : bySession(request);
        return caller.map(c -> context.notifyContainerAboutLogin(c, Set.of())).orElseGet(context::doNothing);
    }

    private AuthenticationStatus signInWith(
            UsernamePasswordCredential password, HttpServletRequest request, HttpMessageContext context) {
        Optional<AccountView> account = signIn.withPassword(password.getCaller(), password.getPasswordAsString());
        if (account.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignedIn caller = new SignedIn(account.get().id());
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_ATTRIBUTE, caller);
        return context.notifyContainerAboutLogin(caller, Set.of());
    }

    private static Optional<SignedIn> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (SignedIn) s.getAttribute(SESSION_ATTRIBUTE));
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return Optional.empty();
        }
        return signIn.withToken(header.substring(BEARER.length()).strip()).map(a -> new SignedIn(a.id()));
    }
}
