package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.CodeWords;
import vn.ketnoi.account.model.Invitation;
import vn.ketnoi.account.model.OneTimeCode.Purpose;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.account.model.PasswordPolicy;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.account.model.SignInName;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.HandedOutException;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;

/** Inviting people into a facility or buyer, and following an invitation. */
@ApplicationScoped
@Transactional
public class Invitations {

    /** The code is there once, and only when it is to be handed over. */
    public record Made(InvitationView invitation, @Nullable String code) {}

    @Inject
    OrganisationRepository invitations;

    @Inject
    Organisations organisations;

    @Inject
    AccountRepository accounts;

    @Inject
    OneTimeCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    PasswordPolicy policy;

    @Inject
    CurrentUser currentUser;

    @Inject
    Post post;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /**
     * May: an owner, into the own organisation. An address gets a mail; for a number there is a code to hand over.
     *
     * @throws HandedOutException when the call is a repeat and there was a code
     */
    @Audited("invitation")
    public Made invite(InvitePerson command) {
        Organisation own = organisations.requireOwner();
        checker.check(command);
        SignInName to = SignInName.require(command.signInName());
        AtomicReference<@Nullable String> code = new AtomicReference<>();
        long id = once.create(command, () -> {
            Invitation made = add(command, own, to);
            if (to.email() == null) {
                code.set(codes.handed(Purpose.INVITATION, made.id()));
            } else {
                mail(made, to.email(), own);
            }
            return made.id();
        });
        if (to.email() == null && code.get() == null) {
            throw new HandedOutException();
        }
        return new Made(invitations.invitation(id).orElseThrow().view(), code.get());
    }

    private Invitation add(InvitePerson command, Organisation own, SignInName to) {
        Instant now = clock.instant();
        long caller = currentUser.require().id();
        return accounts.add(
                new Invitation(own, to, command.standing(), caller, now, now.plus(Purpose.INVITATION.validity())));
    }

    private void mail(Invitation made, String address, Organisation own) {
        AccountView caller = currentUser.require();
        String page = "/account/accept?code=" + codes.link(Purpose.INVITATION, made.id());
        post.send(address, caller.language(), "mail.invitation", page, caller.name(), organisations.name(own));
    }

    /** May: an owner, those into the own organisation. */
    public List<InvitationView> open() {
        return invitations.openInvitations(organisations.requireOwner(), clock.instant()).stream()
                .map(Invitation::view)
                .toList();
    }

    /** May: an owner, those into the own organisation. */
    @Audited("invitation")
    public void takeBack(long id) {
        Organisation own = organisations.requireOwner();
        Invitation invitation = invitations
                .invitation(id)
                .filter(i -> i.organisation().equals(own))
                .orElseThrow(() -> new NoSuchRecordException("invitation", id));
        invitation.end(clock.instant());
        codes.end(Purpose.INVITATION, id);
    }

    /** May: whoever has the code; the name of the organisation it leads into, if it is still good. */
    public Optional<String> organisation(String code) {
        return codes.look(Purpose.INVITATION, word(code))
                .flatMap(invitations::invitation)
                .map(i -> organisations.name(i.organisation()));
    }

    /** May: whoever has the code. Who was there before comes back; who has another account is refused. */
    @Audited("invitation")
    public AccountView accept(AcceptInvitation command, String language) {
        checker.check(command);
        Invitation invitation = codes.take(Purpose.INVITATION, word(command.code()))
                .flatMap(invitations::invitation)
                .filter(i -> i.isOpen(clock.instant()))
                .orElseThrow(() -> RejectedException.field("code", "invitation.code.gone"));
        invitation.end(clock.instant());
        policy.check(
                "password",
                command.password(),
                List.of(command.name(), invitation.view().to()));
        String hash = passwords.hash(command.password());
        Optional<Account> known = accounts.findBySignIn(invitation.view().to());
        return known.map(account -> comeBack(account, invitation, hash))
                .orElseGet(() -> open(invitation, command, hash, language))
                .view();
    }

    private Account comeBack(Account account, Invitation invitation, String hash) {
        if (!account.hasLeft() || !Organisation.of(account.view()).equals(invitation.organisation())) {
            throw RejectedException.field("code", "invitation.known");
        }
        account.comeBack(hash, invitation.standing());
        return account;
    }

    private Account open(Invitation invitation, AcceptInvitation command, String hash, String language) {
        Organisation into = invitation.organisation();
        Account account = new Account(invitation.to(), hash, command.name(), into.role(), language, clock.instant());
        if (into.isFacility()) {
            account.belongToFacility(into.id(), invitation.standing());
        } else {
            account.belongToBuyer(into.id(), invitation.standing());
        }
        return accounts.add(account);
    }

    /** Words of links are long and mean what they are; codes that were handed over are typed in many ways. */
    private static String word(String code) {
        return code.strip().length() > 20 ? code.strip() : CodeWords.typed(code);
    }
}
