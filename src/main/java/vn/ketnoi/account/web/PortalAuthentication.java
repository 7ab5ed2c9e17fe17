package vn.ketnoi.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.Sessions;
import vn.ketnoi.account.SignedIn;
import vn.ketnoi.account.Tokens;

/**
 * Pages know the caller by the session, the API by a bearer token and by nothing else: so a foreign page cannot use a
 * visitor's session to call the API.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION_ATTRIBUTE = SignedIn.class.getName();
    private static final String BEARER = "Bearer ";

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof Proof proof) {
            return context.notifyContainerAboutLogin(begin(proof, request), Set.of());
        }
        Optional<SignedIn> caller = request.getRequestURI().startsWith("/api/") ? byToken(request) : bySession(request);
        return caller.map(c -> context.notifyContainerAboutLogin(c, Set.of())).orElseGet(context::doNothing);
    }

    /** A new id, so that nobody who knew the old one is in too; and nothing of who sat here before. */
    private SignedIn begin(Proof proof, HttpServletRequest request) {
        SignedIn caller = sessions.open(proof);
        HttpSession session = request.getSession(true);
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        request.changeSessionId();
        session.setAttribute(SESSION_ATTRIBUTE, caller);
        return caller;
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
        return tokens.signIn(header.substring(BEARER.length()).strip());
    }
}
