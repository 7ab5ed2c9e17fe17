package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.ConnectionRequest;
import vn.ketnoi.connection.model.ContractRepository;
import vn.ketnoi.connection.model.DeadlinePolicy;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Asking for a connection, answering and ending it. */
@ApplicationScoped
@Transactional
public class ConnectionRequests {

    @Inject
    ConnectionRepository requests;

    @Inject
    ContractRepository contracts;

    @Inject
    Participants participants;

    @Inject
    Subjects subjects;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Outbox outbox;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: a buyer. */
    @Audited("request")
    public ConnectionRequestView ask(AskForConnection need) {
        AccountView caller = currentUser.require(Role.BUYER);
        checker.check(need);
        long id = once.create(need, () -> {
            DeadlinePolicy.check(need.neededBy(), LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM));
            Subjects.Subject subject = subjects.find(need);
            ConnectionRequest request = requests.add(new ConnectionRequest(
                    need,
                    Participants.organisation(caller),
                    subject.facilityId(),
                    subject.product(),
                    caller.id(),
                    clock.instant()));
            tell(request);
            return request.id();
        });
        return get(id);
    }

    /** May: the facility that was asked. */
    @Audited("request")
    public ConnectionRequestView accept(long id, long version) {
        return change(id, version, request -> request.accept(participants.actor()));
    }

    /** May: the facility that was asked. */
    @Audited("request")
    public ConnectionRequestView decline(long id, Reason why, long version) {
        return change(id, version, request -> {
            checker.check(why);
            request.decline(why.reason(), participants.actor());
        });
    }

    /** May: the buyer who asked. */
    @Audited("request")
    public ConnectionRequestView withdraw(long id, long version) {
        return change(id, version, request -> request.withdraw(participants.actor()));
    }

    /** May: either side. */
    @Audited("request")
    public ConnectionRequestView close(long id, long version) {
        return change(id, version, request -> request.close(contracts.latest(id).orElse(null), participants.actor()));
    }

    private ConnectionRequestView change(long id, long version, Consumer<ConnectionRequest> step) {
        ConnectionRequest request = participants.load(id);
        StaleException.check(version, request.version());
        step.accept(request);
        tell(requests.saved(request));
        return participants.view(request);
    }

    /** May: either side. */
    public ConnectionRequestView get(long id) {
        return participants.view(participants.load(id));
    }

    /** May: a buyer or a facility, its own. What waits for the caller comes first. */
    public Slice<ConnectionRequestView> list(@Nullable RequestStatus status, int page, int size) {
        Side side = participants.side();
        long organisation = participants.organisation();
        return new Slice<>(
                participants.views(requests.page(side, organisation, status, Slice.offset(page, size), size)),
                requests.count(side, organisation, status));
    }

    private void tell(ConnectionRequest request) {
        outbox.record(new ConnectionRequestChanged(request.id(), request.version()));
    }
}
