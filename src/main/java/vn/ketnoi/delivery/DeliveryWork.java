package vn.ketnoi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.delivery.model.DeliveryRepository;

/** What failed too often waits for an administrator. */
@ApplicationScoped
@Transactional
class DeliveryWork implements WaitingWork {

    @Inject
    DeliveryRepository deliveries;

    /** May: the portal itself, for the caller's workspace. */
    @Override
    public List<Item> waitingFor(AccountView caller) {
        if (caller.role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        long parked = deliveries.count(DeliveryState.PARKED);
        return parked == 0
                ? List.of()
                : List.of(new Item("delivery.waiting", parked, "/delivery/deliveries?state=PARKED"));
    }
}
