package vn.ketnoi.account.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import vn.ketnoi.account.SignedIn;
import vn.ketnoi.shared.NotAllowedException;

/**
 * A call that carries a token means to be somebody: with one that is good no longer it is refused, also where anybody may
 * read. A token for reading changes nothing.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SecurityContext security;

    @Override
    public void filter(ContainerRequestContext call) {
        Optional<SignedIn> caller =
                security.getPrincipalsByType(SignedIn.class).stream().findFirst();
        if (caller.isEmpty() && call.getHeaderString("Authorization") != null) {
            throw new NotAllowedException(false, "the token is unknown, revoked or too old");
        }
        if (!READING.contains(call.getMethod())
                && caller.filter(c -> !c.mayWrite()).isPresent()) {
            throw new NotAllowedException(true, "the token is for reading only", "notAllowed.scope");
        }
    }
}
