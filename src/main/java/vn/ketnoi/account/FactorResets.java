package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.SecondFactorRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/** Helping an officer whose phone is lost: the second factor is taken off, and a new one set up at the next sign-in. */
@ApplicationScoped
@Transactional
public class FactorResets {

    /** Somebody who can be helped. */
    public record Officer(AccountView account, boolean secondFactor) {}

    @Inject
    SecondFactorRepository factors;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Post post;

    /** May: a department, those of the centre of its province; the ministry, those of the departments. */
    public Slice<Officer> officers(int page, int size) {
        AccountView caller = currentUser.require(Role.DEPARTMENT, Role.MINISTRY);
        Role helped = caller.role() == Role.DEPARTMENT ? Role.CENTRE : Role.DEPARTMENT;
        List<AccountView> found = accounts.officers(helped, caller.province(), Slice.offset(page, size), size).stream()
                .map(Account::view)
                .toList();
        Set<Long> having = factors.confirmed(found.stream().map(AccountView::id).toList());
        return new Slice<>(
                found.stream().map(a -> new Officer(a, having.contains(a.id()))).toList(),
                accounts.countOfficers(helped, caller.province()));
    }

    /**
     * May: an administrator; for a centre, the department of its province; for a department, the ministry. Nobody for
     * themselves. Ends the person's sessions; signing in goes by the password alone until a new factor is set up.
     */
    @Audited("account")
    public void reset(long accountId) {
        AccountView caller = currentUser.require(Role.ADMINISTRATOR, Role.DEPARTMENT, Role.MINISTRY);
        AccountView other = accounts.find(accountId)
                .map(Account::view)
                .orElseThrow(() -> new NoSuchRecordException("account", accountId));
        currentUser.requireThat(mayHelp(caller, other), "account", accountId);
        if (caller.id() == accountId) {
            throw new RejectedException("factor.reset.self");
        }
        boolean set = !factors.confirmed(List.of(accountId)).isEmpty();
        factors.remove(accountId);
        sessions.endAll(accountId);
        if (set && other.email() != null) {
            post.send(
                    other.email(),
                    other.language(),
                    "mail.factor.reset",
                    "/account/sign-in",
                    other.name(),
                    caller.name());
        }
    }

    private static boolean mayHelp(AccountView caller, AccountView other) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> true;
            case MINISTRY -> other.role() == Role.DEPARTMENT;
            case DEPARTMENT ->
                other.role() == Role.CENTRE
                        && other.province() != null
                        && other.province().equals(caller.province());
            default -> false;
        };
    }

    /** May: administrator. Which of these accounts have a second factor. */
    public Set<Long> having(Collection<Long> accountIds) {
        currentUser.require(Role.ADMINISTRATOR);
        return factors.confirmed(accountIds);
    }
}
