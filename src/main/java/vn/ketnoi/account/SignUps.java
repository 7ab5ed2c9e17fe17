package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.OneTimeCode.Purpose;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.account.model.SignUp;
import vn.ketnoi.account.model.SignUpRepository;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException;

/**
 * Joining, as those who want in do it. What is answered never tells whether an address or number has an account: its owner
 * gets a mail instead.
 */
@ApplicationScoped
@Transactional
public class SignUps {

    @Inject
    SignUpRepository signUps;

    @Inject
    AccountRepository accounts;

    @Inject
    Newcomers newcomers;

    @Inject
    FacilityDirectory facilities;

    @Inject
    Provinces provinces;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    OneTimeCodes codes;

    @Inject
    Post post;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: anybody. */
    @Audited("signUp")
    public void join(JoinAsFacility wish, String language) {
        checker.check(wish);
        SignInName who = SignInName.require(wish.signInName());
        refuseUnless(provinces.isKnown(wish.province()), "province");
        refuseUnless(facilities.kinds().contains(wish.kind()), "kind");
        policy.check("password", wish.password(), List.of(wish.name(), wish.organisation(), wish.signInName()));
        if (once.isFirst()) {
            SignUp signUp = SignUp.of(wish, who, passwords.hash(wish.password()), language, clock.instant());
            signUp.wants(facilities
                    .same(wish.code(), wish.organisation(), wish.province())
                    .orElse(null));
            begin(signUp);
        }
    }

    /** May: anybody. */
    @Audited("signUp")
    public void join(JoinAsBuyer wish, String language) {
        checker.check(wish);
        SignInName who = SignInName.requireEmail(wish.email());
        policy.check("password", wish.password(), List.of(wish.name(), wish.organisation(), wish.email()));
        if (once.isFirst()) {
            begin(SignUp.of(wish, who, passwords.hash(wish.password()), language, clock.instant()));
        }
    }

    private static void refuseUnless(boolean known, String field) {
        if (!known) {
            throw RejectedException.field(field, "check.Pattern");
        }
    }

    /** A known number is kept too: the officer who is asked tells its owner. */
    private void begin(SignUp signUp) {
        String email = signUp.who().email();
        if (email == null) {
            signUps.add(signUp);
        } else if (accounts.findBySignIn(email).isPresent()) {
            post.send(email, signUp.language(), "mail.join.known", "/account/forgot", email);
        } else {
            signUps.add(signUp);
            SignUpView added = signUp.view(false);
            String page = "/account/confirm?code=" + codes.link(Purpose.CONFIRM, added.id());
            post.send(email, signUp.language(), "mail.join.confirm", page, added.name(), added.organisation());
        }
    }

    /**
     * May: whoever has the code from the mail.
     *
     * @return done, or asking when the facility is here already and its people or an officer decide
     */
    @Audited("signUp")
    public SignUpState confirm(String code) {
        SignUp signUp = codes.take(Purpose.CONFIRM, code)
                .flatMap(signUps::find)
                .orElseThrow(() -> RejectedException.field("code", "join.code.gone"));
        if (accounts.findBySignIn(Objects.requireNonNull(signUp.who().email())).isPresent()) {
            throw RejectedException.field("code", "join.known");
        }
        if (signUp.role() == Role.FACILITY && newcomers.facility(signUp).isPresent()) {
            signUp.ask();
            tellOwners(signUp);
        } else {
            newcomers.admit(signUp, null);
        }
        return signUp.view(false).state();
    }

    private void tellOwners(SignUp signUp) {
        SignUpView asking = signUp.view(false);
        for (Account owner : newcomers.owners(signUp)) {
            AccountView told = owner.view();
            if (told.email() != null) {
                post.send(
                        told.email(),
                        told.language(),
                        "mail.join.asking",
                        "/account/organisation",
                        asking.name(),
                        asking.organisation());
            }
        }
    }

    /** May: whoever has the code from the mail; what it would confirm, if it is still good. */
    public Optional<String> organisation(String code) {
        return codes.look(Purpose.CONFIRM, code).flatMap(signUps::find).map(s -> s.view(false)
                .organisation());
    }

    /** The forms a facility may have. May: anybody. */
    public List<String> kinds() {
        return facilities.kinds();
    }
}
