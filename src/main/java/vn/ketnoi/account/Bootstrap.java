package vn.ketnoi.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.shared.PortalStarted;

/** An empty portal gets its first administrator, with the password that whoever started it chose. */
@ApplicationScoped
public class Bootstrap {

    public static final String ADMINISTRATOR = "admin@ketnoi.example";

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ketnoi.admin.password")
    Optional<String> password;

    @Transactional
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PortalStarted event) {
        if (password.isPresent() && accounts.findBySignIn(ADMINISTRATOR).isEmpty()) {
            accounts.add(new Account(
                    SignInName.of(ADMINISTRATOR, null),
                    passwords.hash(password.get()),
                    "Quản trị",
                    Role.ADMINISTRATOR,
                    "vi",
                    clock.instant()));
        }
    }
}
