package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.Contract;
import vn.ketnoi.connection.model.ContractRepository;
import vn.ketnoi.connection.model.Message;
import vn.ketnoi.facility.Facilities;

/** What passes between a buyer and a facility is where the facility is. */
@ApplicationScoped
class ConnectionPlace implements RecordPlace {

    @Inject
    ConnectionRepository requests;

    @Inject
    ContractRepository contracts;

    @Inject
    Facilities facilities;

    @Override
    public Optional<String> province(String kind, long id) {
        Optional<Long> request =
                switch (kind) {
                    case "request" -> Optional.of(id);
                    case "contract" -> contracts.find(id).map(Contract::requestId);
                    case "message" -> requests.findMessage(id).map(Message::requestId);
                    default -> Optional.empty();
                };
        return request.flatMap(requests::find)
                .map(r -> facilities.get(r.facilityId()).profile().province());
    }
}
