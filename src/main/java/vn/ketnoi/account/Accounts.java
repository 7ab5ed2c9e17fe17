package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Buyer;
import vn.ketnoi.account.model.Passwords;
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
    CurrentUser currentUser;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: administrator. */
    public AccountView open(OpenAccount command) {
        currentUser.require(Role.ADMINISTRATOR);
        checker.check(command);
        if (accounts.findByEmail(command.email()).isPresent()) {
            throw RejectedException.field("email", "account.email.taken");
        }
        Account account = new Account(
                command.email(),
                command.password() == null ? Passwords.NONE : passwords.hash(command.password()),
                command.name(),
                command.role(),
                "vi",
                clock.instant());
        place(account, command);
        return accounts.add(account).view();
    }

    private static void place(Account account, OpenAccount command) {
        if (command.role().hasProvince()) {
            account.serve(given("province", command.province()));
        } else if (command.role() == Role.FACILITY) {
            account.belongToFacility(given("facilityId", command.facilityId()));
        } else if (command.role() == Role.BUYER) {
            account.belongToBuyer(given("buyerId", command.buyerId()));
        }
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw RejectedException.field(field, "check.NotNull");
        }
        return value;
    }

    /** May: administrator. */
    public BuyerView register(RegisterBuyer command) {
        currentUser.require(Role.ADMINISTRATOR);
        checker.check(command);
        return accounts.add(new Buyer(command.name(), command.country(), clock.instant()))
                .view();
    }

    /** May: administrator. */
    public Slice<AccountView> list(int page, int size) {
        currentUser.require(Role.ADMINISTRATOR);
        return new Slice<>(
                accounts.page(Slice.offset(page, size), size).stream()
                        .map(Account::view)
                        .toList(),
                accounts.count());
    }

    /** May: anybody signed in; people are named in conversations. */
    public AccountView get(long id) {
        currentUser.require();
        return accounts.find(id).map(Account::view).orElseThrow(() -> new NoSuchRecordException("account", id));
    }

    /** May: anybody signed in. */
    public BuyerView buyer(long id) {
        currentUser.require();
        return accounts.findBuyer(id).map(Buyer::view).orElseThrow(() -> new NoSuchRecordException("buyer", id));
    }

    /** For the portal itself, to act in somebody's name. */
    public Optional<AccountView> byEmail(String email) {
        return accounts.findByEmail(email).map(Account::view);
    }
}
