package vn.ketnoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.connection.AskForConnection;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.ConnectionRequests;
import vn.ketnoi.connection.ContractView;
import vn.ketnoi.connection.Contracts;
import vn.ketnoi.connection.Conversations;
import vn.ketnoi.connection.NewMessage;
import vn.ketnoi.connection.Reason;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.facility.Facilities;

/** Requests of the demo world's buyers, each brought to the state its row names. */
@ApplicationScoped
@ActivateRequestContext
class DemoTrade {

    /** Beside the rows written by hand: five of each state. */
    private static final int DRAWN = 40;

    @Inject
    ActingAs actingAs;

    @Inject
    Facilities facilities;

    @Inject
    Products products;

    @Inject
    ConnectionRequests requests;

    @Inject
    Conversations conversations;

    @Inject
    Contracts contracts;

    @Inject
    Clock clock;

    /** Draws the requests that are not written by hand: another seed, another market. */
    @Inject
    @ConfigProperty(name = "ketnoi.demo.seed", defaultValue = "1")
    long seed;

    /** What a buyer has asked for already is not asked again; a load that was cut off goes on where it was. */
    void load() {
        List<DemoRequest> wanted = DemoRequest.all(seed, DRAWN, DemoPeople.BUYERS);
        for (DemoPeople.Buyer buyer : DemoPeople.BUYERS) {
            long there = actingAs.person(
                    buyer.email(), () -> requests.list(null, 0, 1).total());
            wanted.stream()
                    .filter(w -> w.buyer().equals(buyer.shortName()))
                    .skip(there)
                    .forEach(w -> load(w, buyer.email()));
        }
    }

    private void load(DemoRequest wanted, String buyer) {
        String maker = DemoPeople.facility(wanted.facility());
        AskForConnection need = need(wanted);
        ConnectionRequestView sent = actingAs.person(buyer, () -> requests.ask(need));
        switch (wanted.state()) {
            case SENT -> {}
            case WITHDRAWN -> actingAs.person(buyer, () -> requests.withdraw(sent.id(), sent.version()));
            case DECLINED -> {
                Reason why = new Reason(Objects.requireNonNull(wanted.facilitySays()));
                actingAs.person(maker, () -> requests.decline(sent.id(), why, sent.version()));
            }
            default -> bringOn(wanted, buyer, maker, sent);
        }
    }

    private void bringOn(DemoRequest wanted, String buyer, String maker, ConnectionRequestView sent) {
        ConnectionRequestView accepted = actingAs.person(maker, () -> requests.accept(sent.id(), sent.version()));
        say(maker, sent.id(), wanted.facilitySays());
        if (wanted.state() != DemoRequest.State.CONTRACT_DISPUTED) {
            say(buyer, sent.id(), wanted.buyerSays());
        }
        if (wanted.state() == DemoRequest.State.CLOSED) {
            actingAs.person(buyer, () -> requests.close(accepted.id(), accepted.version()));
        } else if (wanted.state().hasContract()) {
            agree(wanted, buyer, maker, accepted);
        }
    }

    private void agree(DemoRequest wanted, String buyer, String maker, ConnectionRequestView accepted) {
        ContractView contract =
                actingAs.person(maker, () -> contracts.record(accepted.id(), terms(wanted), accepted.version()));
        if (wanted.state() == DemoRequest.State.CONTRACTED) {
            actingAs.person(buyer, () -> contracts.confirm(contract.id(), contract.version()));
        } else if (wanted.state() == DemoRequest.State.CONTRACT_DISPUTED) {
            Reason why = new Reason(Objects.requireNonNull(wanted.buyerSays()));
            actingAs.person(buyer, () -> contracts.dispute(contract.id(), why, contract.version()));
        }
    }

    private void say(String person, long request, @Nullable String words) {
        if (words != null) {
            actingAs.person(person, () -> conversations.say(request, new NewMessage(words)));
        }
    }

    private AskForConnection need(DemoRequest wanted) {
        long facility = facilities.byCode(wanted.facility()).orElseThrow().id();
        String sku = wanted.sku();
        Long product = sku == null
                ? null
                : actingAs.person(
                        DemoPeople.facility(wanted.facility()),
                        () -> products.bySku(facility, sku).orElseThrow().id());
        return new AskForConnection(
                product,
                product == null ? facility : null,
                wanted.quantity(),
                wanted.unit(),
                today().plusDays(wanted.days()),
                wanted.words());
    }

    private RecordContract terms(DemoRequest wanted) {
        return new RecordContract(
                Objects.requireNonNull(wanted.amount()),
                Objects.requireNonNull(wanted.currency()),
                today(),
                wanted.quantity(),
                wanted.unit(),
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
