package vn.ketnoi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.delivery.model.DeliveryRepository;
import vn.ketnoi.delivery.model.DiscardPolicy;
import vn.ketnoi.outbox.ConsumerLag;
import vn.ketnoi.outbox.OutboxLag;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/** Looking after what is still to be delivered. */
@ApplicationScoped
@Transactional
public class Deliveries {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    OutboxLag lag;

    @Inject
    CurrentUser currentUser;

    /** May: an administrator. Those that wait for a person come first. */
    public Slice<DeliveryView> list(@Nullable DeliveryState state, int page, int size) {
        currentUser.require(Role.ADMINISTRATOR);
        return new Slice<>(deliveries.page(state, Slice.offset(page, size), size), deliveries.count(state));
    }

    /** May: an administrator. */
    public DeliveryView get(long id) {
        currentUser.require(Role.ADMINISTRATOR);
        return found(id);
    }

    /** May: an administrator. How far each consumer is behind. */
    public List<ConsumerLag> lags() {
        currentUser.require(Role.ADMINISTRATOR);
        return lag.all();
    }

    /** May: an administrator. Has it tried at once, and as often as a new one. */
    @Audited("delivery")
    public void retry(long id) {
        currentUser.require(Role.ADMINISTRATOR);
        lock(id);
        deliveries.makeDue(id);
    }

    /** May: an administrator. Gives up on it for good, and keeps why. */
    @Audited("delivery")
    public void discard(long id, String reason) {
        AccountView caller = currentUser.require(Role.ADMINISTRATOR);
        DeliveryView delivery = lock(id);
        List<RejectedException.Reason> whyNot = DiscardPolicy.whyNot(delivery, reason);
        if (!whyNot.isEmpty()) {
            throw new RejectedException(whyNot);
        }
        deliveries.discard(delivery, reason.strip(), caller.id());
    }

    /** While it is being delivered, that has to end first: then there may be nothing left. */
    private DeliveryView lock(long id) {
        deliveries.lock(id);
        return found(id);
    }

    private DeliveryView found(long id) {
        return deliveries.find(id).orElseThrow(() -> new NoSuchRecordException("delivery", id));
    }
}
