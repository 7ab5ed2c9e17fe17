package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.account.model.Tried;
import vn.ketnoi.shared.Refusal;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.TooOftenException;
import vn.ketnoi.web.ClientAddress;

/**
 * Proving who one is. Nothing here tells whether a name has an account: unknown ones take as long, wait as long and are
 * locked as long. Without a transaction, since tries count for themselves.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    Attempts attempts;

    @Inject
    ClientAddress address;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<Refusal> refusals;

    @Inject
    Clock clock;

    /**
     * May: anybody. Nothing when name or password is wrong.
     *
     * @param signInName an e-mail address or a phone number, as it is typed
     * @throws TooOftenException when this name or this address tried too often
     */
    public Optional<Proof> withPassword(String signInName, String password) {
        if (signInName.isBlank() || password.isEmpty()) {
            return Optional.empty(); // nothing was tried
        }
        Optional<Account> account = accounts.findBySignIn(signInName).filter(a -> !a.isDisabled());
        String subject = account.map(a -> Long.toString(a.view().id())).orElseGet(() -> comparable(signInName));
        String from = address.get();
        Long known = account.map(a -> a.view().id()).orElse(null);
        begin(Tried.ADDRESS, from, known);
        begin(Tried.ACCOUNT, subject, known);
        if (!isRight(account, password)) {
            tell(known);
            return Optional.empty();
        }
        attempts.succeeded(Tried.ADDRESS, from);
        attempts.succeeded(Tried.ACCOUNT, subject);
        AccountView view = account.orElseThrow().view();
        return Optional.of(new Proof(view.id(), factors.missingFor(view), clock.instant()));
    }

    /** Whoever is not let through is in the trail like whoever was wrong, but never what was typed. */
    private void begin(Tried kind, String subject, @Nullable Long account) {
        try {
            attempts.begin(kind, subject);
        } catch (TooOftenException e) {
            tell(account);
            throw e;
        }
    }

    private void tell(@Nullable Long account) {
        refusals.fire(new Refusal(Refusal.Kind.SIGN_IN, account));
    }

    private static String comparable(String signInName) {
        return SignInName.read(signInName).map(SignInName::toString).orElse(signInName);
    }

    private boolean isRight(Optional<Account> account, String password) {
        if (password.length() > 2 * PasswordPolicy.LONGEST) {
            return false; // no password of ours, and nobody makes us hash megabytes
        }
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(a -> passwords.matches(password, a.passwordHash()))
                .isPresent();
    }

    /**
     * May: who has shown the password. The code is one from the app, or a recovery code.
     *
     * @throws TooOftenException when too many codes were wrong
     */
    public Proof withCode(Proof proof, String code) {
        if (proof.isOld(clock.instant())) {
            throw new RejectedException("signIn.again");
        }
        String subject = Long.toString(proof.accountId());
        begin(Tried.SECOND_FACTOR, subject, proof.accountId());
        if (!factors.accept(proof.accountId(), code)) {
            tell(proof.accountId());
            throw RejectedException.field("code", "factor.code.wrong");
        }
        attempts.succeeded(Tried.SECOND_FACTOR, subject);
        return new Proof(proof.accountId(), Proof.Missing.NOTHING, clock.instant());
    }

    /**
     * May: anybody signed in, before something that must not be done at a screen left open.
     *
     * @throws RejectedException at the field, when the password is wrong
     */
    public Proof again(String field, String password) {
        AccountView caller = currentUser.require();
        String subject = Long.toString(caller.id());
        begin(Tried.PASSWORD_AGAIN, subject, caller.id());
        if (!isRight(accounts.find(caller.id()), password)) {
            tell(caller.id());
            throw RejectedException.field(field, "password.current.wrong");
        }
        attempts.succeeded(Tried.PASSWORD_AGAIN, subject);
        return new Proof(caller.id(), factors.missingFor(caller), clock.instant());
    }
}
