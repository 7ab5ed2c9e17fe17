package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.ChecksPage;
import vn.ketnoi.catalogue.ListingCheck;
import vn.ketnoi.catalogue.ListingChecks;
import vn.ketnoi.catalogue.ManyPublished;
import vn.ketnoi.catalogue.ProductApproval;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Differences;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** What an officer is to look at: publish it or give it back; when it is public, leave it or take it down. */
@ViewScoped
@Named
public class QueueBean implements Serializable {

    private static final long serialVersionUID = 1L;
    public static final int SIZE = 50;

    @Inject
    ProductApproval approval;

    @Inject
    ListingChecks checks;

    @Inject
    Facilities facilities;

    @Inject
    ProductWords words;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final HashMap<Long, Boolean> chosen = new HashMap<>();
    private final HashMap<Long, String> reasons = new HashMap<>();
    private @Nullable String after;
    private @Nullable String reason;
    private transient @Nullable ChecksPage list;
    private Map<Long, FacilityView> makers = Map.of();

    /** Before the page is shown. */
    public void open() {
        load();
    }

    private ChecksPage load() {
        list = checks.page(wanted(), after, SIZE);
        makers = facilities.getAll(list.items().stream()
                .map(check -> check.product().facilityId())
                .distinct()
                .toList());
        return list;
    }

    /** Null for all reasons. */
    private @Nullable CheckReason wanted() {
        return Arrays.stream(CheckReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(null);
    }

    public ChecksPage getList() {
        return list == null ? load() : list;
    }

    /** What the change changed, for who looks at it. */
    public List<Differences.Difference> changes(ListingCheck check) {
        ProductDetails before = check.before();
        return before == null
                ? List.of()
                : Differences.between(before, check.product().details(), words::of);
    }

    public @Nullable FacilityView maker(ProductView product) {
        return makers.get(product.facilityId());
    }

    @UserAction
    public String publish(ProductView product) {
        freshUnlessDone(() -> {
            if (product.published()) {
                approval.keep(product.id(), product.version());
            } else {
                approval.publish(product.id(), product.version());
            }
        });
        flash.say(product.published() ? "product.kept" : "product.published", product.name(language.getCode()));
        return here();
    }

    @UserAction
    public String giveBack(ProductView product) {
        String why = reasons.get(product.id());
        if (why == null || why.isBlank()) {
            throw RejectedException.field("reason", "product.return.why", product.name(language.getCode()));
        }
        freshUnlessDone(() -> {
            if (product.published()) {
                approval.takeDown(product.id(), why, product.version());
            } else {
                approval.giveBack(product.id(), why, product.version());
            }
        });
        flash.say(product.published() ? "product.takenDown" : "product.returned", product.name(language.getCode()));
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
        getList().items().forEach(check -> chosen.put(check.product().id(), true));
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

    private String here() {
        CheckReason only = wanted();
        return "/catalogue/queue?faces-redirect=true" + (only == null ? "" : "&reason=" + only);
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
