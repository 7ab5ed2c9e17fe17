package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.programme.model.Tracker;
import vn.ketnoi.programme.model.TrackerReport;
import vn.ketnoi.programme.model.TrackerReportRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.PortalStarted;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/** What was reported to the tracker, for people to look after. */
@ApplicationScoped
@Transactional
public class TrackerReports {

    @Inject
    TrackerReportRepository reports;

    @Inject
    Tracker tracker;

    @Inject
    CurrentUser currentUser;

    @Inject
    Outbox outbox;

    /** Settings change with a restart: what was refused for its credentials, or went to another tracker, is sent again. */
    void onStart(@Observes PortalStarted event) {
        reports.outdated(tracker.name()).forEach(r -> outbox.record(new ReportWanted(r.id(), 0)));
    }

    /** May: centre and department, of their own province; the ministry and administrators, of all. */
    public Slice<TrackerReportView> list(@Nullable String province, @Nullable ReportState state, int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR);
        String own = caller.role().hasProvince() ? caller.province() : province;
        return new Slice<>(
                reports.page(own, state, Slice.offset(page, size), size).stream()
                        .map(TrackerReport::view)
                        .toList(),
                reports.count(own, state));
    }

    /** The name of the tracker in use: {@code own}, or its address. May: as for the list. */
    public String tracker() {
        currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR);
        return tracker.name();
    }

    /** Sends it again, with the value it has by then. May: centre and department of its province, an administrator. */
    @Audited("report")
    public TrackerReportView retry(long id) {
        currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.ADMINISTRATOR);
        TrackerReport report = reports.find(id).orElseThrow(() -> new NoSuchRecordException("tracker report", id));
        boolean may = currentUser.is(Role.ADMINISTRATOR)
                || currentUser.isOfficer(Role.CENTRE, report.province())
                || currentUser.isOfficer(Role.DEPARTMENT, report.province());
        currentUser.requireThat(may, "tracker report", id);
        if (report.state() == ReportState.SENT) {
            throw new RejectedException("report.retry.sent");
        }
        outbox.record(new ReportWanted(id, 0));
        return report.view();
    }
}
