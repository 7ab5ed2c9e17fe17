package vn.ketnoi.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.audit.AuditEntry;
import vn.ketnoi.audit.AuditFilter;
import vn.ketnoi.audit.AuditTrail;

/** What was done to one record, on its own page; for those who may read the trail. */
@RequestScoped
@Named
public class HistoryBean {

    private static final int SIZE = 20;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentUser currentUser;

    public boolean isReadable() {
        return currentUser.is(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR);
    }

    public List<AuditEntry> of(String kind, long record) {
        return isReadable()
                ? trail.list(AuditFilter.of(kind, record), null, SIZE).items()
                : List.of();
    }
}
