package vn.ketnoi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.audit.model.AuditRepository;
import vn.ketnoi.shared.Slice;

/** Reading what was done. Writing it is {@link AuditInterceptor}'s; changing it is nobody's. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** What deeds are done to, in the order people look for them. */
    public static final List<String> KINDS = List.of(
            "facility",
            "product",
            "certificate",
            "consent",
            "request",
            "contract",
            "message",
            "outcome",
            "programme",
            "target",
            "finding",
            "comment",
            "guidance",
            "report",
            "import",
            "account",
            "signUp",
            "invitation",
            "document",
            "buyer",
            "token",
            "session",
            "picture",
            "search",
            "delivery",
            Deeds.REFUSAL);

    @Inject
    AuditRepository entries;

    @Inject
    CurrentUser currentUser;

    /**
     * May: centre and department, of their own province; the ministry and administrators, of all.
     *
     * @param before the place to go on from, null for the newest
     */
    public AuditPage list(AuditFilter filter, @Nullable Long before, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR);
        Slice.offset(0, size);
        AuditFilter own = caller.role().hasProvince() ? filter.in(caller.province()) : filter;
        List<AuditEntry> found = entries.page(own, before, size + 1);
        boolean more = found.size() > size;
        List<AuditEntry> shown = more ? found.subList(0, size) : found;
        return new AuditPage(shown, more ? Long.valueOf(shown.get(size - 1).id()) : null);
    }
}
