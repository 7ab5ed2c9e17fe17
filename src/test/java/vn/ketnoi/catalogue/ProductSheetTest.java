package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.catalogue.model.ProductRow;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.ReadRows;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.sheet.SheetForm;
import vn.ketnoi.sheet.SheetWriter;
import vn.ketnoi.testing.Sheets;

/** What is given out and read again is the same, in both languages and in both forms. */
class ProductSheetTest {

    private static final Categories CATEGORIES = new Categories();
    private static final Provinces PROVINCES = new Provinces();
    private static final Currencies CURRENCIES = new Currencies();

    private static final ProductRow.Words WORDS = new ProductRow.Words() {

        @Override
        public Optional<String> category(String text) {
            return CATEGORIES.read(text).map(Category::code);
        }

        @Override
        public Optional<Province> province(String text) {
            return PROVINCES.read(text);
        }

        @Override
        public boolean isCurrency(String code) {
            return CURRENCIES.isKnown(code);
        }
    };

    static Stream<Arguments> ways() {
        return Stream.of("vi", "en")
                .flatMap(l -> Stream.of(SheetForm.values()).map(f -> Arguments.of(Locale.forLanguageTag(l), f)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyColumnIsKnownByItsHeading(Locale language, SheetForm form) throws IOException {
        ProductSheet words = new ProductSheet(language, CATEGORIES, PROVINCES, CURRENCIES);
        Sheet sheet = written(words, form, List.of(ProductDetails.named("A", "B")));
        Map<String, String> columns =
                ColumnMapping.guess(ProductColumn.values(), sheet).columns();
        for (int i = 0; i < ProductSheet.COLUMNS.size(); i++) {
            assertThat(columns)
                    .containsEntry(
                            ProductSheet.COLUMNS.get(i).field(), words.header().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aProductWithEverythingComesBackTheSame(Locale language, SheetForm form) throws IOException {
        ProductDetails full = new ProductDetails(
                "=cmd|' /C calc'!A0",
                "Mắm \"thái\", loại 1; ngon",
                "'=1+1",
                "Dòng một\r\ndòng hai\n- ba",
                "-",
                CATEGORIES.all().get(5).code(),
                ProcessingLevel.DEEP,
                "@hũ",
                new BigDecimal("1234567890123.45"),
                "USD",
                List.of(),
                new BigDecimal("1.234"),
                new BigDecimal("1500"),
                "0305",
                true,
                "91",
                "HTX +84",
                "'Biển'");
        assertComeBack(language, form, List.of(full, ProductDetails.named("0012", "1.000")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWordOfTheListsComesBack(Locale language, SheetForm form) throws IOException {
        for (Category category : CATEGORIES.all()) {
            assertThat(CATEGORIES.read(CATEGORIES.name(category.code(), language.getLanguage())))
                    .contains(category);
        }
        for (Province province : PROVINCES.now()) {
            assertThat(PROVINCES.read(PROVINCES.name(province.code(), language.getLanguage())))
                    .contains(province);
        }
        List<ProductDetails> some = Stream.of(ProcessingLevel.values())
                .map(level -> new ProductDetails(
                        "A" + level,
                        "B",
                        null,
                        null,
                        null,
                        null,
                        level,
                        null,
                        new BigDecimal("0.5"),
                        "VND",
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null))
                .toList();
        assertComeBack(language, form, some);
    }

    private static void assertComeBack(Locale language, SheetForm form, List<ProductDetails> products)
            throws IOException {
        Sheet sheet = written(new ProductSheet(language, CATEGORIES, PROVINCES, CURRENCIES), form, products);
        ReadRows<ProductRow> reading = new ReadRows<>(
                sheet.header(),
                ColumnMapping.guess(ProductColumn.values(), sheet),
                row -> ProductRow.read(row, WORDS),
                row -> {});
        for (int i = 0; i < products.size(); i++) {
            ReadRow<ProductRow> row = reading.read(sheet.rows().get(i));
            assertThat(row.refusals()).isEmpty();
            assertThat(row.warnings()).isEmpty();
            ProductRow value = Objects.requireNonNull(row.value());
            assertThat(value.onto(products.get(i))).isEqualTo(products.get(i));
            assertThat(value.details().nameVi()).isEqualTo(products.get(i).nameVi());
            assertThat(value.details().nameEn()).isEqualTo(products.get(i).nameEn());
        }
    }

    private static Sheet written(ProductSheet words, SheetForm form, List<ProductDetails> products) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = form.writer(out)) {
            writer.row(words.header());
            for (ProductDetails product : products) {
                writer.row(words.row(product));
            }
        }
        return Sheets.read(out.toByteArray());
    }
}
