package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Device;
import vn.ketnoi.account.model.PortalSession;
import vn.ketnoi.account.model.SessionRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.ClientAddress;

/** Being signed in to the pages: on which devices, how long, and how it ends. Programs have tokens instead. */
@ApplicationScoped
@Transactional
public class Sessions {

    /** As web.xml: who does nothing for so long has no session any more. */
    private static final Duration IDLE = Duration.ofMinutes(60 + 5);

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ketnoi.session.hours", defaultValue = "12")
    int hours;

    /** May: who has shown all that signing in asks for. */
    @Audited("session")
    public SignedIn open(Proof proof) {
        AccountView account = accounts.find(proof.accountId())
                .map(Account::view)
                .filter(a -> proof.isComplete() && !proof.isOld(clock.instant()))
                .orElseThrow(() -> new RejectedException("signIn.again"));
        String device = Device.of(request.getHeader("User-Agent"));
        PortalSession session =
                sessions.add(new PortalSession(account.id(), account.role(), device, address.get(), clock.instant()));
        return SignedIn.onPages(account.id(), session.id());
    }

    /** For the portal itself: whether a session still holds for an account of that role. */
    public boolean holds(SignedIn caller, Role role) {
        Instant now = clock.instant();
        Optional<PortalSession> held = sessions.find(caller.sessionId())
                .filter(s -> s.accountId() == caller.accountId() && s.holds(role, now, Duration.ofHours(hours)));
        held.filter(s -> s.isSeenLongAgo(now)).ifPresent(s -> sessions.seen(s.id(), now));
        return held.isPresent();
    }

    /** May: anybody signed in, their own. */
    public List<SessionView> mine() {
        Instant since = clock.instant().minus(IDLE);
        return sessions.of(currentUser.require().id(), since).stream()
                .map(PortalSession::view)
                .toList();
    }

    /** May: anybody. The session of this call, or 0 when a program calls. */
    public long current() {
        return currentUser.sessionId();
    }

    /** May: anybody signed in, one of their own. */
    @Audited("session")
    public void end(long id) {
        long caller = currentUser.require().id();
        sessions.find(id)
                .filter(s -> s.accountId() == caller)
                .orElseThrow(() -> new NoSuchRecordException("session", id))
                .end(clock.instant());
    }

    /** May: anybody. Signing out where nobody is signed in is no fault. */
    @Audited("session")
    public void endThis() {
        sessions.find(currentUser.sessionId()).ifPresent(s -> s.end(clock.instant()));
    }

    /** May: anybody signed in. All their sessions but this one end at once, on every node. */
    @Audited("session")
    public void endOthers() {
        sessions.endOthers(currentUser.require().id(), currentUser.sessionId(), clock.instant());
    }

    /** For the portal itself, when the account is no longer to be trusted: a new password, blocked, another role. */
    @Audited("account")
    public void endAll(long accountId) {
        sessions.endOthers(accountId, 0, clock.instant());
    }
}
