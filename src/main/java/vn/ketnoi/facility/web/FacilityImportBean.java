package vn.ketnoi.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.FacilityColumn;
import vn.ketnoi.facility.FacilityImports;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportPage;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.KeptFile;
import vn.ketnoi.sheet.SheetField;

/** Importing facilities. */
@Named
@ViewScoped
public class FacilityImportBean extends ImportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityImports facilityImports;

    @Inject
    CurrentUser currentUser;

    private boolean unstatedAreMine;

    @Override
    public void load() {
        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        super.load();
    }

    @Override
    protected String kind() {
        return FacilityImports.KIND;
    }

    @Override
    public SheetField[] getFields() {
        return FacilityColumn.values();
    }

    @Override
    protected ImportView start(KeptFile given, ColumnMapping mapping, boolean dryRun) {
        return facilityImports.start(given, mapping, unstatedAreMine, dryRun);
    }

    public boolean isUnstatedAreMine() {
        return unstatedAreMine;
    }

    public void setUnstatedAreMine(boolean unstatedAreMine) {
        this.unstatedAreMine = unstatedAreMine;
    }
}
