package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException;

/** Changing one's own password. */
@ApplicationScoped
@Transactional
public class OwnPassword {

    @Inject
    SignIn signIn;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Checker checker;

    /**
     * May: anybody signed in, their own. Whoever came in with the old one is out: all other sessions end and all tokens are
     * revoked.
     */
    @Audited("account")
    public void change(ChangePassword command) {
        AccountView caller = currentUser.require();
        checker.check(command);
        signIn.again("current", command.current());
        if (command.password().equals(command.current())) {
            throw RejectedException.field("password", "password.same");
        }
        policy.check("password", command.password(), Arrays.asList(caller.name(), caller.email(), caller.phone()));
        accounts.find(caller.id()).orElseThrow().changePassword(passwords.hash(command.password()));
        sessions.endOthers();
        tokens.revokeAll(caller.id());
    }
}
