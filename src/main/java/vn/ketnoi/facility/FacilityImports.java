package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.model.FacilityRowTarget;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportRuns;
import vn.ketnoi.sheet.ImportStart;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.KeptFile;

/** Entering many facilities at once, from a file; {@link FacilityRowTarget} says what becomes of its rows. */
@ApplicationScoped
public class FacilityImports {

    public static final String KIND = FacilityRowTarget.KIND;

    @Inject
    ImportRuns runs;

    @Inject
    CurrentUser currentUser;

    /** May: a centre, an administrator. Asked before a file is read at all. */
    public void requireMay() {
        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
    }

    /**
     * May: a centre, facilities of its province; an administrator. Large files are still being taken when it answers.
     *
     * @param mapping which column says what; null to let it be guessed
     * @param unstatedAreMine a centre says that rows without a province are in its own
     * @param dryRun to learn what would become of the rows, with nothing written
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("import")
    public ImportView start(KeptFile file, @Nullable ColumnMapping mapping, boolean unstatedAreMine, boolean dryRun) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        ColumnMapping columns = mapping == null ? ColumnMapping.guess(FacilityColumn.values(), file.sheet()) : mapping;
        columns.check(FacilityColumn.values(), file.sheet());
        String only = caller.role() == Role.CENTRE ? caller.province() : null;
        String options = FacilityRowTarget.options(only, unstatedAreMine);
        return runs.run(new ImportStart(KIND, null, file, columns, options, dryRun));
    }
}
