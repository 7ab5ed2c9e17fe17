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
import vn.ketnoi.account.model.OneTimeCode.Purpose;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.Tried;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.HandedOutException;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;

/** A new password for who has lost the old one: by a link in a mail, or by a code that an officer hands over. */
@ApplicationScoped
@Transactional
public class Resets {

    @Inject
    AccountRepository accounts;

    @Inject
    OneTimeCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    FacilityDirectory facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Post post;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Attempts attempts;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: anybody. Whether there is such an account is not answered; a new link ends the earlier ones. */
    @Audited("account")
    public void ask(String signInName) {
        Optional<AccountView> account = active(signInName).map(Account::view).filter(a -> a.email() != null);
        if (once.isFirst() && account.isPresent()) {
            String page = "/account/reset?link="
                    + codes.link(Purpose.RESET_LINK, account.get().id());
            send(account.get(), "mail.reset", page);
        }
    }

    /**
     * May: a centre or department, people of its province's facilities; an administrator, everybody.
     *
     * @return the code to hand over, which is not kept
     * @throws HandedOutException when the call is a repeat
     */
    @Audited("account")
    public String handOver(long accountId) {
        currentUser.require();
        Account account = accounts.find(accountId)
                .filter(a -> mayHelp(a.view()))
                .orElseThrow(() -> new NoSuchRecordException("account", accountId));
        return once.handOut(new ResetCode(accountId), () -> {
            send(account.view(), "mail.reset.handed", null);
            return codes.handedFor(Purpose.RESET_CODE, accountId);
        });
    }

    private record ResetCode(long accountId) {}

    /** Whether the caller may hand over a code to that person. */
    public boolean mayHelp(AccountView person) {
        if (person.disabled() || person.id() == currentUser.require().id()) {
            return false;
        }
        String province = person.facilityId() == null
                ? null
                : facilities.province(person.facilityId()).orElse(null);
        return currentUser.is(Role.ADMINISTRATOR)
                || currentUser.isOfficer(Role.CENTRE, province)
                || currentUser.isOfficer(Role.DEPARTMENT, province);
    }

    /** May: whoever has the link. */
    @Audited("account")
    public void withLink(String link, NewPassword password) {
        checker.check(password);
        Account account = codes.take(Purpose.RESET_LINK, link)
                .flatMap(accounts::find)
                .filter(a -> !a.isDisabled())
                .orElseThrow(() -> RejectedException.field("password", "reset.link.gone"));
        change(account, password);
    }

    /**
     * May: whoever was handed the code. A wrong one, or one for an account that is none, gets the same answer; the counting
     * of wrong tries outlives the refusal.
     */
    @Transactional(dontRollbackOn = RejectedException.class)
    @Audited("account")
    public void withCode(String signInName, String code, NewPassword password) {
        checker.check(password);
        attempts.begin(Tried.RESET_CODE, signInName.strip());
        Account account = active(signInName)
                .filter(a -> codes.fits(Purpose.RESET_CODE, a.view().id(), code))
                .orElseThrow(() -> RejectedException.field("code", "reset.code.wrong"));
        change(account, password);
        attempts.forget(Tried.RESET_CODE, signInName.strip());
    }

    /** Whoever came in with the old one is out, and who was kept waiting for wrong ones no longer is. */
    private void change(Account account, NewPassword password) {
        AccountView changed = account.view();
        List<String> known = Arrays.asList(changed.name(), changed.email(), changed.phone());
        policy.check("password", password.password(), known);
        account.changePassword(passwords.hash(password.password()));
        codes.end(Purpose.RESET_LINK, changed.id());
        codes.end(Purpose.RESET_CODE, changed.id());
        sessions.endAll(changed.id());
        tokens.revokeAll(changed.id());
        attempts.forget(Tried.ACCOUNT, Long.toString(changed.id()));
        send(changed, "mail.reset.done", "/account/forgot");
    }

    private void send(AccountView to, String letter, @Nullable String page) {
        if (to.email() != null) {
            post.send(to.email(), to.language(), letter, page, to.name());
        }
    }

    private Optional<Account> active(String signInName) {
        return accounts.findBySignIn(signInName).filter(a -> !a.isDisabled());
    }
}
