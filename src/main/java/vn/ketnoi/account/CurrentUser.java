package vn.ketnoi.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.NotAllowedException;

/**
 * Who is calling, read afresh from the database once a request, so that a role taken away is gone at once. Use cases ask
 * it first thing.
 */
@RequestScoped
@Named
public class CurrentUser {

    @Inject
    SecurityContext security;

    @Inject
    AccountRepository accounts;

    @Inject
    Sessions sessions;

    private @Nullable AccountView account;
    private long sessionId;
    private boolean loaded;

    public boolean isSignedIn() {
        return account() != null;
    }

    /** The caller's account, or null when nobody is signed in. */
    public @Nullable AccountView account() {
        if (!loaded) {
            account = security.getPrincipalsByType(SignedIn.class).stream()
                    .findFirst()
                    .flatMap(this::read)
                    .orElse(null);
            loaded = true;
        }
        return account;
    }

    private Optional<AccountView> read(SignedIn caller) {
        sessionId = caller.sessionId();
        return accounts.find(caller.accountId())
                .map(Account::view)
                .filter(a -> !a.disabled())
                .filter(a -> sessionId == 0 || sessions.holds(caller, a.role()));
    }

    /** The caller's session on the pages, or 0. */
    long sessionId() {
        account();
        return sessionId;
    }

    /** For work that the portal does in somebody's name without a call of theirs, such as loading demo data. */
    public void actAs(AccountView person) {
        account = person;
        loaded = true;
    }

    /** @throws NotAllowedException unless somebody is signed in */
    public AccountView require() {
        AccountView caller = account();
        if (caller == null) {
            throw new NotAllowedException(false, "nobody is signed in");
        }
        return caller;
    }

    public boolean is(Role... roles) {
        AccountView caller = account();
        return caller != null && Arrays.asList(roles).contains(caller.role());
    }

    /** @throws NotAllowedException unless the caller has one of the roles */
    public AccountView require(Role... roles) {
        AccountView caller = require();
        if (!is(roles)) {
            throw new NotAllowedException(true, caller.role() + " is not among " + Arrays.toString(roles));
        }
        return caller;
    }

    public boolean isOfFacility(long facilityId) {
        AccountView caller = account();
        return caller != null && caller.facilityId() != null && caller.facilityId() == facilityId;
    }

    public boolean isOfBuyer(long buyerId) {
        AccountView caller = account();
        return caller != null && caller.buyerId() != null && caller.buyerId() == buyerId;
    }

    /** Whether the caller has that role for that province; administrators are not officers. */
    public boolean isOfficer(Role role, @Nullable String province) {
        AccountView caller = account();
        return caller != null
                && role.hasProvince()
                && caller.role() == role
                && province != null
                && province.equals(caller.province());
    }

    /**
     * Refuses somebody else's record as if it did not exist.
     *
     * @throws NotAllowedException when nobody is signed in
     * @throws NoSuchRecordException when the caller may not know of the record
     */
    public void requireThat(boolean allowed, String kind, Object id) {
        require();
        if (!allowed) {
            throw new NoSuchRecordException(kind, id);
        }
    }
}
