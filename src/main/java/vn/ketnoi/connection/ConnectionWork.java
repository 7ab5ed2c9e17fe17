package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.ContractRepository;

/** What waits for a buyer or a facility in its connections. */
@ApplicationScoped
@Transactional
public class ConnectionWork implements WaitingWork {

    private static final String PAGE = "/connection/list";

    @Inject
    ConnectionRepository requests;

    @Inject
    ContractRepository contracts;

    @Override
    public List<Item> waitingFor(AccountView caller) {
        if (caller.role() != Role.BUYER && caller.role() != Role.FACILITY) {
            return List.of();
        }
        Side side = caller.role() == Role.BUYER ? Side.BUYER : Side.FACILITY;
        long organisation = Participants.organisation(caller);
        long toAnswer = contracts.countToAnswer(side, organisation);
        return Stream.of(
                        new Item(
                                "connection.waiting.new",
                                requests.countWaiting(side, organisation, RequestStatus.SENT),
                                PAGE,
                                requests.firstWaiting(side, organisation, RequestStatus.SENT)),
                        new Item("connection.waiting.contract", toAnswer, PAGE),
                        new Item(
                                "connection.waiting.accepted",
                                requests.countWaiting(side, organisation, RequestStatus.ACCEPTED) - toAnswer,
                                PAGE),
                        new Item(
                                "connection.waiting.unread",
                                requests.unread(side, organisation).size(),
                                PAGE))
                .filter(item -> item.count() > 0)
                .toList();
    }

    @Override
    public List<Item> figuresFor(AccountView caller) {
        if (caller.role() != Role.BUYER && caller.role() != Role.FACILITY) {
            return List.of();
        }
        Side side = caller.role() == Role.BUYER ? Side.BUYER : Side.FACILITY;
        long organisation = Participants.organisation(caller);
        return Stream.of(RequestStatus.SENT, RequestStatus.ACCEPTED, RequestStatus.CONTRACTED)
                .map(status -> new Item(
                        "connection.figure." + status,
                        requests.count(side, organisation, status),
                        PAGE + "?status=" + status))
                .toList();
    }
}
