package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.BuyerChecks;
import vn.ketnoi.account.BuyerChecks.Waiting;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.RefuseDocument;
import vn.ketnoi.account.Role;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Documents of buyers that no officer has looked at. */
@ViewScoped
@Named
public class BuyersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Decided ones leave the list, so the first page is enough. */
    private static final int SIZE = 20;

    @Inject
    BuyerChecks checks;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final HashMap<Long, @Nullable String> reasons = new HashMap<>();
    private transient @Nullable Slice<Waiting> waiting;

    @PostConstruct
    void open() {
        currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
    }

    @UserAction
    public String accept(long id, long version) {
        checks.accept(id, version);
        flash.say("document.accepted");
        return "/account/buyers?faces-redirect=true";
    }

    @UserAction
    public String refuse(long id, long version) {
        String reason = reasons.get(id);
        if (reason == null || reason.isBlank()) {
            throw RejectedException.field("reason", "document.reason.needed");
        }
        checks.refuse(id, new RefuseDocument(reason.strip()), version);
        flash.say("document.refused");
        return "/account/buyers?faces-redirect=true";
    }

    public List<Waiting> getWaiting() {
        return found().items();
    }

    public long getTotal() {
        return found().total();
    }

    private Slice<Waiting> found() {
        if (waiting == null) {
            waiting = checks.waiting(0, SIZE);
        }
        return waiting;
    }

    /** Why not, by document. */
    public Map<Long, @Nullable String> getReasons() {
        return reasons;
    }
}
