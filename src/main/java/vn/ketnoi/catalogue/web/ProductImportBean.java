package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.ProductColumn;
import vn.ketnoi.catalogue.ProductImports;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportPage;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.KeptFile;
import vn.ketnoi.sheet.SheetField;

/** Importing products: a facility its own, an officer those of a facility that is named. */
@Named
@ViewScoped
public class ProductImportBean extends ImportPage {

    private static final long serialVersionUID = 1L;
    private static final int PROPOSALS = 12;

    @Inject
    ProductImports productImports;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    private @Nullable Long facilityId;

    @Override
    public void load() {
        currentUser.require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR);
        super.load();
    }

    @Override
    protected String kind() {
        return ProductImports.KIND;
    }

    @Override
    public SheetField[] getFields() {
        return ProductColumn.values();
    }

    @Override
    protected void checkChoices() {
        if (facility() == null) {
            throw RejectedException.field("facility", "product.import.whose");
        }
    }

    @Override
    protected ImportView start(KeptFile given, ColumnMapping mapping, boolean dryRun) {
        return productImports.start(Objects.requireNonNull(facility()), given, mapping, dryRun);
    }

    /** The caller's own facility, else the one chosen. */
    private @Nullable Long facility() {
        Long own = currentUser.require().facilityId();
        return own != null ? own : facilityId;
    }

    public List<FacilityView> proposals(String typed) {
        return facilities.kept(typed, PROPOSALS);
    }

    public @Nullable FacilityView getFacility() {
        Long id = facility();
        return id == null ? null : facilities.get(id);
    }

    public void setFacility(@Nullable FacilityView facility) {
        facilityId = facility == null ? null : facility.id();
    }

    public @Nullable Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(@Nullable Long facilityId) {
        this.facilityId = facilityId;
    }
}
