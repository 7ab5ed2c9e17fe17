package vn.ketnoi.catalogue.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Units;
import vn.ketnoi.web.RecordForm;

/** A listing as it is typed: price tiers in rows, the unit by its name. */
public class ProductForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordForm<ProductDetails> form = new RecordForm<>(ProductDetails.class);
    private final ArrayList<TierRow> tiers = new ArrayList<>();

    void show(ProductDetails details, Units units, String language) {
        form.show(details);
        form.getValues().put("unit", details.unit() == null ? null : units.name(details.unit(), language));
        tiers.clear();
        details.tiers().forEach(t -> tiers.add(new TierRow(t)));
    }

    ProductDetails read(Units units) {
        Map<String, @Nullable Object> values = form.getValues();
        values.put("tiers", readTiers());
        Object unit = values.get("unit");
        values.put("unit", units.read((String) unit));
        try {
            return form.read();
        } finally {
            values.put("unit", unit);
        }
    }

    private List<PriceTier> readTiers() {
        return new ArrayList<>(
                tiers.stream().filter(t -> !t.isBlank()).map(TierRow::read).toList());
    }

    public void addTier() {
        tiers.add(new TierRow());
    }

    public void removeTier(TierRow row) {
        tiers.remove(row);
    }

    public Map<String, @Nullable Object> getValues() {
        return form.getValues();
    }

    public List<TierRow> getTiers() {
        return tiers;
    }
}
