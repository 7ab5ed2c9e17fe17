package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Buyer;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/** Opening and looking up accounts. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Places places;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: administrator. */
    @Audited("account")
    public AccountView open(OpenAccount command) {
        currentUser.require(Role.ADMINISTRATOR);
        checker.check(command);
        long id = once.create(command, () -> {
            SignInName signInName = SignInName.of(command.email(), command.phone());
            refuseTaken(command);
            String hash = hashed(command);
            Account account = new Account(signInName, hash, command.name(), command.role(), "vi", clock.instant());
            places.place(account, command);
            return accounts.add(account).view().id();
        });
        return load(id).view();
    }

    private void refuseTaken(OpenAccount command) {
        if (command.email() != null && accounts.findBySignIn(command.email()).isPresent()) {
            throw RejectedException.field("email", "account.email.taken");
        }
        if (command.phone() != null && accounts.findBySignIn(command.phone()).isPresent()) {
            throw RejectedException.field("phone", "account.phone.taken");
        }
    }

    private String hashed(OpenAccount command) {
        String password = command.password();
        if (password == null) {
            return Passwords.NONE;
        }
        policy.check("password", password, Arrays.asList(command.name(), command.email(), command.phone()));
        return passwords.hash(password);
    }

    /** May: administrator. */
    @Audited("buyer")
    public BuyerView register(RegisterBuyer command) {
        currentUser.require(Role.ADMINISTRATOR);
        checker.check(command);
        long id = once.create(command, () -> accounts.add(new Buyer(command.name(), command.country(), clock.instant()))
                .view()
                .id());
        return buyer(id);
    }

    /**
     * May: administrator.
     *
     * @param text part of a name, an e-mail address or a phone number, or null for all
     */
    public Slice<AccountView> list(@Nullable String text, int page, int size) {
        currentUser.require(Role.ADMINISTRATOR);
        return new Slice<>(
                accounts.page(text, Slice.offset(page, size), size).stream()
                        .map(Account::view)
                        .toList(),
                accounts.count(text));
    }

    /** May: administrator, others but not themselves. From now on nobody signs in with it; what it did stays. */
    @Audited("account")
    public AccountView disable(long id) {
        if (currentUser.require(Role.ADMINISTRATOR).id() == id) {
            throw new RejectedException("account.disable.self");
        }
        Account account = load(id);
        account.disable(clock.instant());
        sessions.endAll(id);
        return account.view();
    }

    /** May: administrator. */
    @Audited("account")
    public AccountView enable(long id) {
        currentUser.require(Role.ADMINISTRATOR);
        Account account = load(id);
        account.enable();
        return account.view();
    }

    private Account load(long id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchRecordException("account", id));
    }

    /** May: anybody signed in; people are named in conversations. */
    public AccountView get(long id) {
        currentUser.require();
        return load(id).view();
    }

    /** May: anybody signed in. */
    public BuyerView buyer(long id) {
        currentUser.require();
        return accounts.findBuyer(id).map(Buyer::view).orElseThrow(() -> new NoSuchRecordException("buyer", id));
    }

    /** May: anybody signed in. The first buyers whose name holds a text. */
    public List<BuyerView> buyers(String text) {
        currentUser.require();
        return accounts.buyers(text).stream().map(Buyer::view).toList();
    }

    /** May: who has shown all that signing in asks for. */
    public AccountView proven(Proof proof) {
        if (!proof.isComplete()) {
            throw new RejectedException("signIn.again");
        }
        return load(proof.accountId()).view();
    }

    /** For the portal itself, to act in somebody's name. */
    public Optional<AccountView> byEmail(String email) {
        return accounts.findBySignIn(email).map(Account::view);
    }
}
