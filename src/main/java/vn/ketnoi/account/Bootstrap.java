package vn.ketnoi.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.shared.PortalStarted;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Messages;

/** An empty portal gets its first administrator, with the password that whoever started it chose. */
@ApplicationScoped
public class Bootstrap {

    public static final String ADMINISTRATOR = "admin@ketnoi.example";

    private static final String NAME = "Quản trị";

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ketnoi.admin.password")
    Optional<String> password;

    @Transactional
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PortalStarted event) {
        if (password.isPresent() && accounts.findBySignIn(ADMINISTRATOR).isEmpty()) {
            check(policy, password.get());
            accounts.add(new Account(
                    SignInName.of(ADMINISTRATOR, null),
                    passwords.hash(password.get()),
                    NAME,
                    Role.ADMINISTRATOR,
                    "vi",
                    clock.instant()));
        }
    }

    /** Nobody is there to read it on a page, so it is said at the start, in English like the rest of the log. */
    static void check(PasswordPolicy policy, String chosen) {
        try {
            policy.check("password", chosen, List.of(NAME, ADMINISTRATOR));
        } catch (RejectedException e) {
            RejectedException.Reason why = e.reasons().get(0);
            throw new IllegalStateException("KETNOI_ADMIN_PASSWORD cannot be the administrator's password. "
                    + Messages.text(Locale.ENGLISH, why.key(), why.args()));
        }
    }
}
