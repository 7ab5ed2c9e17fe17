package vn.ketnoi.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.delivery.Deliveries;
import vn.ketnoi.delivery.DeliveryView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** One delivery that does not get through: try again, or give it up. */
@ViewScoped
@Named
public class DeliveryBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/delivery/deliveries?faces-redirect=true";

    @Inject
    Deliveries deliveries;

    @Inject
    Flash flash;

    private long id;
    private @Nullable DeliveryView delivery;
    private @Nullable String reason;

    /** What has got through in the meantime is no error: the list says what is left. */
    public @Nullable String open() {
        try {
            delivery = deliveries.get(id);
            return null;
        } catch (NoSuchRecordException e) {
            return gone();
        }
    }

    @UserAction
    public String retry() {
        try {
            deliveries.retry(id);
            flash.say("delivery.retried");
            return LIST;
        } catch (NoSuchRecordException e) {
            return gone();
        }
    }

    @UserAction
    public String discard() {
        try {
            deliveries.discard(id, reason == null ? "" : reason);
            flash.say("delivery.discarded");
            return LIST;
        } catch (NoSuchRecordException e) {
            return gone();
        }
    }

    private String gone() {
        flash.say("delivery.gone");
        return LIST;
    }

    public @Nullable DeliveryView getDelivery() {
        return delivery;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
