package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.Once;
import vn.ketnoi.connection.model.Actor;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.ConnectionRequest;
import vn.ketnoi.connection.model.Contract;
import vn.ketnoi.connection.model.ContractRepository;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** What two sides agreed on: recorded by one, confirmed or disputed by the other. */
@ApplicationScoped
@Transactional
public class Contracts {

    @Inject
    ContractRepository contracts;

    @Inject
    ConnectionRepository requests;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    Currencies currencies;

    @Inject
    Once once;

    @Inject
    Outbox outbox;

    @Inject
    Checker checker;

    private record Recorded(long request, RecordContract terms) {}

    /**
     * May: either side of an accepted request.
     *
     * @param version the request's, when the caller wants to be refused if anything happened since
     */
    @Audited("contract")
    public ContractView record(long requestId, RecordContract terms, @Nullable Long version) {
        ConnectionRequest request = participants.load(requestId);
        checker.check(terms);
        if (!currencies.isKnown(terms.currency())) {
            throw RejectedException.field("currency", "contract.currency");
        }
        long id = once.create(new Recorded(requestId, terms), () -> {
            if (version != null) {
                StaleException.check(version, request.version());
            }
            Contract latest = contracts.latest(requestId).orElse(null);
            Contract contract =
                    contracts.add(request.record(terms, isExport(terms, request), latest, participants.actor()));
            tell(request);
            return contract.id();
        });
        return load(id).view();
    }

    private boolean isExport(RecordContract terms, ConnectionRequest request) {
        return terms.export() != null ? terms.export() : Participants.isAbroad(accounts.buyer(request.buyerId()));
    }

    /** May: the side that did not record it. It counts from now on and never changes again. */
    @Audited("contract")
    public ContractView confirm(long id, long version) {
        Contract contract = current(id, version);
        ConnectionRequest request = participants.load(contract.requestId());
        request.confirm(contract, participants.actor());
        requests.saved(request);
        outbox.record(new ContractConfirmed(id, contract.version()));
        tell(request);
        return contract.view();
    }

    /** May: the side that did not record it. Either side may then record it anew. */
    @Audited("contract")
    public ContractView dispute(long id, Reason why, long version) {
        Contract contract = current(id, version);
        checker.check(why);
        ConnectionRequest request = participants.load(contract.requestId());
        Actor actor = participants.actor();
        request.dispute(contract, why.reason(), actor);
        tell(requests.saved(request));
        return contract.view();
    }

    /** May: either side. */
    public ContractView get(long id) {
        return load(id).view();
    }

    /** May: either side. Every version, the oldest first. */
    public List<ContractView> ofRequest(long requestId) {
        participants.load(requestId);
        return contracts.ofRequest(requestId).stream().map(Contract::view).toList();
    }

    /** May: a buyer or a facility, its own. The newest first. */
    public Slice<ContractView> list(int page, int size) {
        Side side = participants.side();
        long organisation = participants.organisation();
        return new Slice<>(
                contracts.page(side, organisation, Slice.offset(page, size), size).stream()
                        .map(Contract::view)
                        .toList(),
                contracts.count(side, organisation));
    }

    private Contract current(long id, long version) {
        Contract contract = load(id);
        StaleException.check(version, contract.version());
        return contract;
    }

    private Contract load(long id) {
        participants.signedIn();
        Contract contract = contracts.find(id).orElseThrow(() -> new NoSuchRecordException("contract", id));
        participants.load(contract.requestId());
        return contract;
    }

    private void tell(ConnectionRequest request) {
        outbox.record(new ConnectionRequestChanged(request.id(), request.version()));
    }
}
