package vn.ketnoi.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Messages;

/** Products as rows of a file, in words that {@link vn.ketnoi.catalogue.model.ProductRow} reads as the same products again. */
record ProductSheet(Locale language, Categories categories, Provinces provinces, Currencies currencies) {

    /** All that a file may say of a product; that a row is none is said only where files mix them with facilities. */
    static final List<ProductColumn> COLUMNS = Arrays.stream(ProductColumn.values())
            .filter(c -> c != ProductColumn.TYPE)
            .toList();

    private static final List<String> UNITS =
            List.of("kg", "g", "l", "chai", "hộp", "gói", "túi", "hũ", "cái", "bộ", "m");

    public List<String> header() {
        return COLUMNS.stream().map(this::word).toList();
    }

    public List<@Nullable Object> row(ProductDetails details) {
        return COLUMNS.stream().<@Nullable Object>map(c -> cell(c, details)).toList();
    }

    private @Nullable Object cell(ProductColumn column, ProductDetails d) {
        return switch (column) {
            case SKU -> d.sku();
            case NAME_VI -> d.nameVi();
            case TYPE -> null;
            case NAME_EN -> d.nameEn();
            case CATEGORY -> d.category() == null ? null : categories.name(d.category(), language.getLanguage());
            case PROCESSING -> d.processing() == null ? null : word(d.processing());
            case PRICE -> d.price();
            case CURRENCY -> d.currency();
            case UNIT -> d.unit();
            case MIN_ORDER -> d.minOrder();
            case CAPACITY_MONTH -> d.capacityMonth();
            case HS -> d.hs();
            case EXPORT_READY -> yesOrNo(d.exportReady());
            case ORIGIN_PROVINCE ->
                d.originProvince() == null ? null : provinces.name(d.originProvince(), language.getLanguage());
            case MAKER -> d.maker();
            case BRAND -> d.brand();
            case DESCRIPTION_VI -> d.descriptionVi();
            case DESCRIPTION_EN -> d.descriptionEn();
        };
    }

    /** What may be chosen from, for those columns where there is a list. */
    public Map<ProductColumn, List<String>> choices() {
        String code = language.getLanguage();
        return Map.of(
                ProductColumn.CATEGORY,
                        categories.all().stream()
                                .map(Category::code)
                                .map(c -> categories.name(c, code))
                                .toList(),
                ProductColumn.PROCESSING,
                        Stream.of(ProcessingLevel.values()).map(this::word).toList(),
                ProductColumn.CURRENCY, currencies.codes(),
                ProductColumn.UNIT, UNITS,
                ProductColumn.EXPORT_READY, List.of(yesOrNo(true), yesOrNo(false)),
                ProductColumn.ORIGIN_PROVINCE,
                        provinces.now().stream()
                                .map(Province::code)
                                .map(p -> provinces.name(p, code))
                                .toList());
    }

    private String yesOrNo(boolean value) {
        return Messages.text(language, value ? "product.sheet.yes" : "product.sheet.no", List.of());
    }

    private String word(Enum<?> value) {
        return Messages.text(language, value.getDeclaringClass().getSimpleName() + "." + value.name(), List.of());
    }
}
