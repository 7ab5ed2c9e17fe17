package vn.ketnoi.catalogue.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductColumn;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Province;
import vn.ketnoi.shared.VietnameseText;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.RowKind;
import vn.ketnoi.sheet.RowReading;

/**
 * What a row of a file says of a product.
 *
 * @param exportReady null when the row does not say
 * @param currencyStated whether the row names the price's currency; without it dong is only a reading
 */
public record ProductRow(ProductDetails details, @Nullable Boolean exportReady, boolean currencyStated) {

    private static final Map<String, ProcessingLevel> LEVELS = Map.ofEntries(
            Map.entry("tho", ProcessingLevel.RAW),
            Map.entry("che bien tho", ProcessingLevel.RAW),
            Map.entry("nguyen lieu", ProcessingLevel.RAW),
            Map.entry("raw", ProcessingLevel.RAW),
            Map.entry("so che", ProcessingLevel.PRIMARY),
            Map.entry("primary", ProcessingLevel.PRIMARY),
            Map.entry("primary processing", ProcessingLevel.PRIMARY),
            Map.entry("deep processing", ProcessingLevel.DEEP),
            Map.entry("fine processing", ProcessingLevel.FINE),
            Map.entry("che bien sau", ProcessingLevel.DEEP),
            Map.entry("sau", ProcessingLevel.DEEP),
            Map.entry("deep", ProcessingLevel.DEEP),
            Map.entry("che bien tinh", ProcessingLevel.FINE),
            Map.entry("tinh", ProcessingLevel.FINE),
            Map.entry("fine", ProcessingLevel.FINE));

    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("co", true),
            Map.entry("x", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("khong", false),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("0", false));

    /** What people may call a category or a province. */
    public interface Words {

        Optional<String> category(String text);

        Optional<Province> province(String text);

        boolean isCurrency(String code);
    }

    public static ReadRow<ProductRow> read(RowReading row, Words words) {
        String type = row.text(ProductColumn.TYPE);
        if (type != null && RowKind.read(type).equals(Optional.of(RowKind.FACILITY))) {
            row.refuse(ProductColumn.TYPE.field(), "product.import.facility");
        }
        String currency = currency(row, words);
        Boolean exportReady = row.word(
                ProductColumn.EXPORT_READY, text -> Optional.ofNullable(YES_OR_NO.get(VietnameseText.fold(text))));
        ProductDetails details = new ProductDetails(
                row.needed(ProductColumn.SKU),
                row.needed(ProductColumn.NAME_VI),
                row.text(ProductColumn.NAME_EN),
                row.text(ProductColumn.DESCRIPTION_VI),
                row.text(ProductColumn.DESCRIPTION_EN),
                row.word(ProductColumn.CATEGORY, words::category),
                row.word(ProductColumn.PROCESSING, ProductRow::level),
                row.text(ProductColumn.UNIT),
                row.number(ProductColumn.PRICE),
                currency,
                List.of(),
                positive(row, ProductColumn.MIN_ORDER),
                row.number(ProductColumn.CAPACITY_MONTH),
                row.word(ProductColumn.HS, ProductRow::hs),
                Boolean.TRUE.equals(exportReady),
                row.word(ProductColumn.ORIGIN_PROVINCE, text -> words.province(text)
                        .map(Province::code)),
                row.text(ProductColumn.MAKER),
                row.text(ProductColumn.BRAND));
        return row.done(
                ProductColumn.SKU, ProductColumn.NAME_VI, () -> new ProductRow(details, exportReady, currency != null));
    }

    /** A price in money that nobody knows is no price: such a row is refused. */
    private static @Nullable String currency(RowReading row, Words words) {
        String text = row.text(ProductColumn.CURRENCY);
        if (text == null) {
            return marked(row.text(ProductColumn.PRICE));
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (marked(text) != null) {
            return marked(text);
        }
        if (!words.isCurrency(code)) {
            row.refuse(ProductColumn.CURRENCY.field(), "product.currency.unknown", code);
            return null;
        }
        return code;
    }

    /** The currency that is written beside an amount. */
    private static @Nullable String marked(@Nullable String text) {
        String word = text == null ? "" : VietnameseText.fold(text);
        if (word.contains("$") || word.contains("usd")) {
            return "USD";
        }
        if (word.contains("€") || word.contains("eur")) {
            return "EUR";
        }
        return word.matches("[^/]*(₫|vnd|dong|\\bd\\b|[0-9]d\\b).*") ? "VND" : null;
    }

    /** Nobody sells none: a 0 says that it is not stated. */
    private static @Nullable BigDecimal positive(RowReading row, ProductColumn column) {
        BigDecimal number = row.number(column);
        return number == null || number.signum() == 0 ? null : number;
    }

    private static Optional<ProcessingLevel> level(String text) {
        return Optional.ofNullable(LEVELS.get(VietnameseText.fold(text)));
    }

    private static Optional<String> hs(String text) {
        String digits = text.replaceAll("[.\\s]", "");
        return digits.matches("\\d{4}(\\d{2}){0,2}") ? Optional.of(digits) : Optional.empty();
    }

    /** What is known already, with what the row adds: an empty cell takes nothing away. */
    public ProductDetails onto(ProductDetails known) {
        return new ProductDetails(
                known.sku(),
                same(details.nameVi(), known.nameVi()),
                or(details.nameEn(), known.nameEn()),
                or(details.descriptionVi(), known.descriptionVi()),
                or(details.descriptionEn(), known.descriptionEn()),
                or(details.category(), known.category()),
                or(details.processing(), known.processing()),
                or(details.unit(), known.unit()),
                or(details.price(), known.price()),
                currencyStated ? details.currency() : or(known.currency(), details.currency()),
                known.tiers(),
                or(details.minOrder(), known.minOrder()),
                or(details.capacityMonth(), known.capacityMonth()),
                or(details.hs(), known.hs()),
                exportReady == null ? known.exportReady() : exportReady,
                or(details.originProvince(), known.originProvince()),
                or(details.maker(), known.maker()),
                or(details.brand(), known.brand()));
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T known) {
        return given != null ? given : known;
    }

    /** A workbook ends lines in its own way, and files are read composed: neither makes it another text. */
    private static @Nullable String or(@Nullable String given, @Nullable String known) {
        return given == null || known == null ? (given != null ? given : known) : same(given, known);
    }

    private static String same(String given, String known) {
        return plain(given).equals(plain(known)) ? known : given;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("\\R", "\n"), Normalizer.Form.NFC);
    }
}
