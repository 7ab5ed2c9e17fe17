package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ManyPublished;
import vn.ketnoi.catalogue.ProductApproval;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** What waits for an officer's approval: read it, publish it or give it back. */
@ViewScoped
@Named
public class QueueBean implements Serializable {

    private static final long serialVersionUID = 1L;
    public static final int SIZE = 50;

    @Inject
    ProductApproval approval;

    @Inject
    Facilities facilities;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final HashMap<Long, Boolean> chosen = new HashMap<>();
    private final HashMap<Long, String> reasons = new HashMap<>();
    private int page;
    private transient @Nullable Slice<ProductView> list;
    private Map<Long, FacilityView> makers = Map.of();

    /** Before the page is shown. */
    public void open() {
        load();
    }

    private Slice<ProductView> load() {
        list = approval.waiting(page, SIZE);
        makers = facilities.getAll(
                list.items().stream().map(ProductView::facilityId).distinct().toList());
        return list;
    }

    public Slice<ProductView> getList() {
        return list == null ? load() : list;
    }

    public @Nullable FacilityView maker(ProductView product) {
        return makers.get(product.facilityId());
    }

    @UserAction
    public String publish(ProductView product) {
        freshUnlessDone(() -> approval.publish(product.id(), product.version()));
        flash.say("product.published", product.name(language.getCode()));
        return here();
    }

    @UserAction
    public String giveBack(ProductView product) {
        String reason = reasons.get(product.id());
        if (reason == null || reason.isBlank()) {
            throw RejectedException.field("reason", "product.return.why", product.name(language.getCode()));
        }
        freshUnlessDone(() -> approval.giveBack(product.id(), reason, product.version()));
        flash.say("product.returned", product.name(language.getCode()));
        return here();
    }

    /** What is refused was shown out of date: what is shown next is not. */
    private void freshUnlessDone(Runnable change) {
        try {
            change.run();
        } catch (RejectedException | StaleException e) {
            load();
            throw e;
        }
    }

    public void chooseAll() {
        getList().items().forEach(p -> chosen.put(p.id(), true));
    }

    @UserAction
    public String publishChosen() {
        List<Long> ids = chosen.keySet().stream().filter(chosen::get).toList();
        if (ids.isEmpty()) {
            throw new RejectedException("product.choose");
        }
        ManyPublished done = approval.publishAll(ids);
        flash.say("product.published.many", done.published().size());
        if (!done.refused().isEmpty()) {
            chosen.clear();
            load();
            throw new RejectedException(done.refused().stream()
                    .flatMap(r -> r.reasons().stream())
                    .distinct()
                    .toList());
        }
        return here();
    }

    private static String here() {
        return "/catalogue/queue?faces-redirect=true";
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getList().total();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
