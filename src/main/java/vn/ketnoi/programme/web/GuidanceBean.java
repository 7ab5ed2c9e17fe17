package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.GuidanceView;
import vn.ketnoi.programme.Guidances;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** The guidance documents that somebody may read. */
@ViewScoped
@Named
public class GuidanceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    Guidances guidances;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private int page;
    private Slice<GuidanceView> found = new Slice<>(List.of(), 0);

    public void open() {
        found = guidances.list(page, SIZE);
    }

    @UserAction
    public String withdraw(long id, long version) {
        guidances.withdraw(id, version);
        flash.say("guidance.withdrawn");
        return "/programme/guidance?faces-redirect=true";
    }

    public boolean isPublisher() {
        return currentUser.is(Role.MINISTRY);
    }

    public Slice<GuidanceView> getFound() {
        return found;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= found.total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
