package vn.ketnoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.CurrentUser;

/** Does something in a person's name, as a call of theirs would. */
@ApplicationScoped
class ActingAs {

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    /** Each call is a request of its own, so that nobody's rights linger. */
    @ActivateRequestContext
    public <T> T person(String email, Supplier<T> action) {
        currentUser.actAs(accounts.byEmail(email).orElseThrow(() -> new IllegalStateException("no account " + email)));
        return action.get();
    }
}
