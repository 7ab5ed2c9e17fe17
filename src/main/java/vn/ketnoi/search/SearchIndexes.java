package vn.ketnoi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.search.model.IndexChecks;
import vn.ketnoi.search.model.IndexRows;
import vn.ketnoi.shared.Audited;

/** Looking after the search indexes. */
@ApplicationScoped
@Transactional
public class SearchIndexes {

    @Inject
    IndexRows rows;

    @Inject
    IndexChecks checks;

    @Inject
    CurrentUser currentUser;

    /** May: an administrator. Has all indexes built anew; searching goes on meanwhile. */
    @Audited("search")
    public List<IndexStatus> rebuild() {
        currentUser.require(Role.ADMINISTRATOR);
        rows.want();
        return rows.all();
    }

    /** May: an administrator. Has all indexes compared with the database, and what differs mended. */
    @Audited("search")
    public List<IndexCheck> compare() {
        currentUser.require(Role.ADMINISTRATOR);
        checks.want();
        return checks.last();
    }

    /** May: an administrator. The last comparisons, the latest first. */
    public List<IndexCheck> comparisons() {
        currentUser.require(Role.ADMINISTRATOR);
        return checks.last();
    }

    /** May: an administrator. Whether a comparison has been asked for or is under way. */
    public boolean isComparing() {
        currentUser.require(Role.ADMINISTRATOR);
        return checks.isBusy();
    }

    /** May: an administrator. */
    public List<IndexStatus> status() {
        currentUser.require(Role.ADMINISTRATOR);
        return rows.all();
    }
}
