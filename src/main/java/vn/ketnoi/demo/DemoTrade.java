package vn.ketnoi.demo;

import static vn.ketnoi.reference.CsvFile.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
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
import vn.ketnoi.reference.CsvFile;

/** Requests of the demo world's buyers, each brought to the state its row names. */
@ApplicationScoped
@ActivateRequestContext
class DemoTrade {

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

    /** A buyer who has asked for anything has been loaded. */
    void load() {
        List<CSVRecord> rows = CsvFile.read("/demo/requests.csv");
        List<String> buyers = rows.stream().map(DemoTrade::buyer).distinct().toList();
        for (String buyer : buyers) {
            if (actingAs.person(buyer, () -> requests.list(null, 0, 1).total()) == 0) {
                rows.stream().filter(row -> buyer(row).equals(buyer)).forEach(this::load);
            }
        }
    }

    private void load(CSVRecord row) {
        String buyer = buyer(row);
        String maker = DemoPeople.facility(row.get("facility"));
        AskForConnection need = need(row);
        ConnectionRequestView sent = actingAs.person(buyer, () -> requests.ask(need));
        switch (row.get("state")) {
            case "SENT" -> {}
            case "WITHDRAWN" -> actingAs.person(buyer, () -> requests.withdraw(sent.id(), sent.version()));
            case "DECLINED" ->
                actingAs.person(
                        maker, () -> requests.decline(sent.id(), new Reason(row.get("facility_says")), sent.version()));
            default -> bringOn(row, buyer, maker, sent);
        }
    }

    private void bringOn(CSVRecord row, String buyer, String maker, ConnectionRequestView sent) {
        ConnectionRequestView accepted = actingAs.person(maker, () -> requests.accept(sent.id(), sent.version()));
        say(maker, sent.id(), optional(row, "facility_says"));
        say(buyer, sent.id(), optional(row, "buyer_says"));
        String state = row.get("state");
        if (state.equals("CLOSED")) {
            actingAs.person(buyer, () -> requests.close(accepted.id(), accepted.version()));
        } else if (state.startsWith("CONTRACT")) {
            ContractView contract =
                    actingAs.person(maker, () -> contracts.record(sent.id(), terms(row), accepted.version()));
            if (state.equals("CONTRACTED")) {
                actingAs.person(buyer, () -> contracts.confirm(contract.id(), contract.version()));
            }
        }
    }

    private void say(String person, long request, @Nullable String words) {
        if (words != null) {
            actingAs.person(person, () -> conversations.say(request, new NewMessage(words)));
        }
    }

    private AskForConnection need(CSVRecord row) {
        long facility = facilities.byCode(row.get("facility")).orElseThrow().id();
        String sku = optional(row, "sku");
        Long product = sku == null
                ? null
                : actingAs.person(
                        DemoPeople.facility(row.get("facility")),
                        () -> products.bySku(facility, sku).orElseThrow().id());
        return new AskForConnection(
                product,
                product == null ? facility : null,
                new BigDecimal(row.get("quantity")),
                row.get("unit"),
                today().plusDays(Integer.parseInt(row.get("days"))),
                row.get("words"));
    }

    private RecordContract terms(CSVRecord row) {
        return new RecordContract(
                new BigDecimal(row.get("amount")),
                row.get("currency"),
                today(),
                new BigDecimal(row.get("quantity")),
                row.get("unit"),
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String buyer(CSVRecord row) {
        return row.get("buyer") + "@ketnoi.example";
    }
}
