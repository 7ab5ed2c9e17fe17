package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.PortalKey;
import vn.ketnoi.account.model.RecoveryCode;
import vn.ketnoi.account.model.SecondFactor;
import vn.ketnoi.account.model.SecondFactorRepository;
import vn.ketnoi.account.model.SecondFactorRule;
import vn.ketnoi.account.model.TimeCode;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;

/** Setting up a second factor, and doing without it again. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    @Inject
    SecondFactorRepository factors;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    SecondFactorRule rule;

    @Inject
    PortalKey key;

    @Inject
    Clock clock;

    /** May: anybody signed in, their own. */
    public SecondFactorView mine() {
        AccountView caller = currentUser.require();
        boolean set = isSet(caller.id());
        return new SecondFactorView(set, rule.demands(caller.role()), set ? factors.codesLeft(caller.id()) : 0);
    }

    /** May: who has just given the right password; a factor that is set already stays, and this is refused. */
    @Audited("account")
    public NewSecondFactor begin(Proof proof) {
        Account account = shown(proof);
        if (!key.isThere()) {
            throw new RejectedException("factor.unavailable");
        }
        if (isSet(proof.accountId())) {
            throw new RejectedException("factor.set.already");
        }
        factors.remove(proof.accountId());
        byte[] secret = TimeCode.newSecret();
        factors.add(new SecondFactor(proof.accountId(), secret, key, clock.instant()));
        return new NewSecondFactor(
                TimeCode.typed(secret), TimeCode.address(secret, account.view().name()));
    }

    /** What a new factor gives: the proof is complete now, and the codes are shown this once. */
    public record Confirmed(Proof proof, List<String> codes) {}

    /** May: who began it. From now on signing in asks for a code. */
    @Audited("account")
    public Confirmed confirm(Proof proof, String code) {
        shown(proof);
        SecondFactor factor = factors.hold(proof.accountId())
                .filter(f -> !f.isConfirmed())
                .orElseThrow(() -> new NoSuchRecordException("new second factor of", proof.accountId()));
        if (!factor.accept(code.replaceAll("\\s", ""), key, clock.instant())) {
            throw RejectedException.field("code", "factor.code.wrong");
        }
        factor.confirm(clock.instant());
        Proof complete = new Proof(proof.accountId(), Proof.Missing.NOTHING, clock.instant());
        return new Confirmed(complete, newCodes(proof.accountId()));
    }

    /** May: who has shown password and code. The old recovery codes are good no longer. */
    @Audited("account")
    public List<String> replaceCodes(Proof proof) {
        complete(proof);
        return newCodes(proof.accountId());
    }

    /** May: who has shown password and code, and of whom none is demanded. */
    @Audited("account")
    public void remove(Proof proof) {
        complete(proof);
        if (rule.demands(shown(proof).view().role())) {
            throw new RejectedException("factor.demanded");
        }
        factors.remove(proof.accountId());
    }

    /** May: anybody. Whether officers come in without one, since the data is made up. */
    public boolean isOnlyOffered() {
        return !rule.isRequired();
    }

    /** For the portal itself: whether a code is right, from the app or a recovery code; each is right once. */
    public boolean accept(long accountId, String code) {
        String typed = code.replaceAll("\\s", "");
        boolean byApp = factors.hold(accountId)
                .filter(f -> f.isConfirmed() && f.accept(typed, key, clock.instant()))
                .isPresent();
        return byApp
                || factors.holdCode(accountId, RecoveryCode.fingerprint(accountId, typed, key))
                        .map(c -> {
                            c.use(clock.instant());
                            return c;
                        })
                        .isPresent();
    }

    /** For the portal itself: what a right password leaves missing. */
    public Proof.Missing missingFor(AccountView account) {
        if (isSet(account.id())) {
            return Proof.Missing.CODE;
        }
        return rule.demands(account.role()) ? Proof.Missing.FACTOR : Proof.Missing.NOTHING;
    }

    private boolean isSet(long accountId) {
        return factors.find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    private List<String> newCodes(long accountId) {
        List<String> codes =
                Stream.generate(RecoveryCode::newCode).limit(RECOVERY_CODES).toList();
        factors.replaceCodes(
                accountId,
                codes.stream().map(c -> new RecoveryCode(accountId, c, key)).toList());
        return codes;
    }

    private void complete(Proof proof) {
        shown(proof);
        if (!proof.isComplete()) {
            throw new RejectedException("signIn.again");
        }
    }

    private Account shown(Proof proof) {
        if (proof.isOld(clock.instant())) {
            throw new RejectedException("signIn.again");
        }
        return accounts.find(proof.accountId())
                .filter(a -> !a.isDisabled())
                .orElseThrow(() -> new NoSuchRecordException("account", proof.accountId()));
    }
}
