package vn.ketnoi.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.delivery.Deliveries;
import vn.ketnoi.delivery.DeliveryState;
import vn.ketnoi.delivery.DeliveryView;
import vn.ketnoi.outbox.ConsumerLag;
import vn.ketnoi.shared.Slice;

/** What is still to be delivered, and how far behind each consumer is. */
@RequestScoped
@Named
public class DeliveriesBean {

    private static final int SIZE = 20;

    @Inject
    Deliveries deliveries;

    private @Nullable DeliveryState state;
    private int page;
    private @Nullable Slice<DeliveryView> found;
    private @Nullable List<ConsumerLag> lags;

    public void open() {
        getFound();
    }

    public Slice<DeliveryView> getFound() {
        if (found == null) {
            found = deliveries.list(state, page, SIZE);
        }
        return found;
    }

    public List<ConsumerLag> getLags() {
        if (lags == null) {
            lags = deliveries.lags();
        }
        return lags;
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < getFound().total();
    }

    public List<DeliveryState> getStates() {
        return List.of(DeliveryState.values());
    }

    public @Nullable DeliveryState getState() {
        return state;
    }

    public void setState(@Nullable DeliveryState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
