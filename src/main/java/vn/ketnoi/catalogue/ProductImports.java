package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.model.Lister;
import vn.ketnoi.catalogue.model.ProductRowTarget;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportRuns;
import vn.ketnoi.sheet.ImportStart;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.KeptFile;

/** Listing many products at once, from a file; {@link ProductRowTarget} says what becomes of its rows. */
@ApplicationScoped
public class ProductImports {

    public static final String KIND = ProductRowTarget.KIND;

    @Inject
    ProductRights rights;

    @Inject
    CurrentUser currentUser;

    @Inject
    ImportRuns runs;

    /**
     * May: the facility itself; with its consent the centre of its province, an administrator. Asked before a file is read
     * at all.
     */
    public void requireMay(long facilityId) {
        rights.consent(rights.keptFacility(facilityId));
    }

    /**
     * May: the facility itself; with its consent the centre of its province, an administrator. Large files are still being
     * taken when it answers.
     *
     * @param mapping which column says what; null to let it be guessed
     * @param dryRun to learn what would become of the rows, with nothing written
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("import")
    public ImportView start(long facilityId, KeptFile file, @Nullable ColumnMapping mapping, boolean dryRun) {
        Long consent = rights.consent(rights.keptFacility(facilityId));
        ColumnMapping columns = mapping == null ? ColumnMapping.guess(ProductColumn.values(), file.sheet()) : mapping;
        columns.check(ProductColumn.values(), file.sheet());
        String options = new Lister(currentUser.require().id(), consent).options();
        return runs.run(new ImportStart(KIND, facilityId, file, columns, options, dryRun));
    }
}
