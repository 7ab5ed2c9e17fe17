package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.ReportState;
import vn.ketnoi.programme.TrackerReportView;
import vn.ketnoi.programme.TrackerReports;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** What went to the tracker, and what it answered. */
@ViewScoped
@Named
public class ReportsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    TrackerReports reports;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private @Nullable ReportState state;
    private int page;

    public void open() {
        getFound();
    }

    public Slice<TrackerReportView> getFound() {
        return reports.list(null, state, page, SIZE);
    }

    public String getTracker() {
        return reports.tracker();
    }

    @UserAction
    public String retry(long id) {
        reports.retry(id);
        flash.say("report.retried");
        return "/programme/reports?faces-redirect=true&page=" + page + (state == null ? "" : "&state=" + state);
    }

    public boolean isRetrier() {
        return currentUser.is(Role.CENTRE, Role.DEPARTMENT, Role.ADMINISTRATOR);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < getFound().total();
    }

    public List<ReportState> getStates() {
        return List.of(ReportState.values());
    }

    public @Nullable ReportState getState() {
        return state;
    }

    public void setState(@Nullable ReportState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
