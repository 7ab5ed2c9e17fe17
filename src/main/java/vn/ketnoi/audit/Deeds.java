package vn.ketnoi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.audit.model.AuditRepository;
import vn.ketnoi.audit.model.AuditRow;
import vn.ketnoi.shared.Refusal;
import vn.ketnoi.web.ClientAddress;
import vn.ketnoi.web.RequestId;

/** Writes the trail. */
@ApplicationScoped
class Deeds {

    static final String REFUSAL = "refusal";

    /** Of one person or address, refusals a minute that are written; more of them would say nothing new. */
    private static final int REFUSALS_A_MINUTE = 30;

    private static final int LONGEST_PATH = 200;

    @Inject
    AuditRepository entries;

    @Inject
    CurrentUser currentUser;

    @Inject
    @Any
    Instance<RecordPlace> places;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    @Inject
    Clock clock;

    /**
     * In the caller's transaction, or one of its own where there is none.
     *
     * @param proven whose password was shown, of somebody who is about to sign in
     */
    @Transactional
    public void write(String kind, String deed, @Nullable Long record, @Nullable Long proven) {
        AccountView caller = currentUser.account();
        Optional<String> place = record == null
                ? Optional.empty()
                : places.stream()
                        .flatMap(p -> p.province(kind, record).stream())
                        .findFirst();
        AuditRow row = row(kind, deed, caller == null ? proven : Long.valueOf(caller.id()));
        entries.add(row.about(record, place.or(() -> placeOf(caller)).orElse(null)));
    }

    /** Nobody's unknown addresses are kept: only what a person with a name tried, and wrong passwords. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(@Observes Refusal refusal) {
        AccountView caller = currentUser.account();
        boolean signIn = refusal.kind() == Refusal.Kind.SIGN_IN;
        Long account = signIn || caller == null ? refusal.accountId() : Long.valueOf(caller.id());
        if (account == null && !signIn) {
            return;
        }
        AuditRow row = row(REFUSAL, refusal.kind().name(), account);
        if (entries.refusalsOf(account, row.address(), clock.instant().minus(Duration.ofMinutes(1)))
                < REFUSALS_A_MINUTE) {
            entries.add(row.about(null, placeOf(caller).orElse(null)).calling(path()));
        }
    }

    private AuditRow row(String kind, String deed, @Nullable Long account) {
        AuditRow row = new AuditRow(kind, deed, account, clock.instant());
        String path = path();
        if (path != null) {
            row.from(path.contains(" /api/") ? Channel.API : Channel.PAGE, address.get(), RequestId.current());
        }
        return row;
    }

    /** What was called, without what was typed; null when it is no call from outside. */
    private @Nullable String path() {
        try {
            Object page = request.getAttribute("jakarta.servlet.forward.request_uri");
            String path = request.getMethod() + " " + (page == null ? request.getRequestURI() : page);
            return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
        } catch (IllegalStateException | ContextNotActiveException e) {
            return null;
        }
    }

    /** Where the person belongs: an officer's province, or that of the facility. */
    private Optional<String> placeOf(@Nullable AccountView caller) {
        if (caller == null) {
            return Optional.empty();
        }
        Long facility = caller.facilityId();
        return Optional.ofNullable(caller.province())
                .or(() -> facility == null
                        ? Optional.empty()
                        : places.stream()
                                .flatMap(p -> p.province("facility", facility).stream())
                                .findFirst());
    }
}
