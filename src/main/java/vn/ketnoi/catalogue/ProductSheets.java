package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.sheet.SheetForm;
import vn.ketnoi.sheet.SheetTemplate;
import vn.ketnoi.sheet.SheetWriter;
import vn.ketnoi.web.Messages;

/** Files to begin an import with: an empty one to fill in, and one of what is listed already. */
@ApplicationScoped
public class ProductSheets {

    private static final int SOME = 500;

    @Inject
    Products products;

    @Inject
    ProductRights rights;

    @Inject
    CurrentUser currentUser;

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    Currencies currencies;

    /** May: a facility, a centre, an administrator: who may import. Before anything is written. */
    public void requireMayFillIn() {
        currentUser.require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR);
    }

    /** May: a facility, a centre, an administrator: who may import. A workbook that offers what may be chosen. */
    public void template(Locale language, OutputStream out) throws IOException {
        currentUser.require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR);
        ProductSheet sheet = sheet(language);
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<String> header = sheet.header();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), sheet.choices().getOrDefault(ProductSheet.COLUMNS.get(i), List.of()));
        }
        SheetTemplate.write(
                out,
                Messages.text(language, "product.sheet.name", List.of()),
                columns,
                Messages.text(language, "product.sheet.help.name", List.of()),
                Messages.text(language, "product.sheet.help", List.of()).lines().toList());
    }

    /** May: the facility itself, the centre of its province, an administrator. Before anything is written. */
    public void requireMay(long facilityId) {
        rights.keptFacility(facilityId);
    }

    /** May: the facility itself, the centre of its province, an administrator. Imported again, it changes nothing. */
    public void export(long facilityId, SheetForm form, Locale language, OutputStream out) throws IOException {
        rights.keptFacility(facilityId);
        ProductSheet sheet = sheet(language);
        try (SheetWriter writer = form.writer(out)) {
            writer.row(sheet.header());
            long after = 0;
            List<ProductView> some;
            do {
                some = products.ofFacilityAfter(facilityId, after, SOME);
                for (ProductView product : some) {
                    writer.row(sheet.row(product.details()));
                    after = product.id();
                }
            } while (some.size() == SOME);
        }
    }

    private ProductSheet sheet(Locale language) {
        return new ProductSheet(language, categories, provinces, currencies);
    }
}
