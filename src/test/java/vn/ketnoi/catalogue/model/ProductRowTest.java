package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductColumn;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.ReadRows;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.testing.Sheets;

class ProductRowTest {

    private static final ProductRow.Words WORDS = new ProductRow.Words() {

        private final Categories categories = new Categories();
        private final Provinces provinces = new Provinces();

        @Override
        public Optional<String> category(String text) {
            return categories.read(text).map(Category::code);
        }

        @Override
        public Optional<Province> province(String text) {
            return provinces.read(text);
        }

        @Override
        public boolean isCurrency(String code) {
            return List.of("VND", "USD").contains(code);
        }
    };

    @Test
    void onlyACodeAndANameAreNeeded() {
        assertThat(details("mã,tên\nA1,Mắm\n")).isEqualTo(ProductDetails.named("A1", "Mắm"));
        assertThat(reasons("mã,tên\n,Mắm\n")).containsExactly(Reason.of("sku", "sheet.row.missing"));
        assertThat(reasons("mã,tên\nA1,\n")).containsExactly(Reason.of("nameVi", "sheet.row.missing"));
    }

    @Test
    void readsAFullRow() {
        ProductDetails details =
                details("SKU,Tên sản phẩm,Tên tiếng Anh,Nhóm hàng,Mức chế biến,Giá,ĐVT,MOQ,Năng lực tháng,"
                        + "Mã HS,Xuất khẩu,Tỉnh,Cơ sở,Nhãn hiệu,Mô tả\n"
                        + "NM-1,Nước mắm nhĩ,Anchovy sauce,Nước mắm,chế biến sâu,\"95.000 đ\",chai,12,\"1.500\",2103.90,có,"
                        + "Kiên Giang,HTX Biển Xanh,Biển Xanh,Ủ mười hai tháng\n");
        assertThat(details.category()).isEqualTo("fish-sauce");
        assertThat(details.processing()).isEqualTo(ProcessingLevel.DEEP);
        assertThat(details.price()).isEqualByComparingTo("95000");
        assertThat(details.currency()).isEqualTo("VND");
        assertThat(details.capacityMonth()).isEqualByComparingTo("1500");
        assertThat(details.hs()).isEqualTo("210390");
        assertThat(details.exportReady()).isTrue();
        assertThat(details.originProvince()).as("Kiên Giang went into An Giang").isEqualTo("91");
        assertThat(details.maker()).isEqualTo("HTX Biển Xanh");
        assertThat(details.brand()).isEqualTo("Biển Xanh");
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutAndSaid() {
        ReadRow<ProductRow> row = row("mã,tên,nhóm hàng,tỉnh\nA1,Mắm,Thứ gì đó,Nơi nào đó\n");
        assertThat(row.refused()).isFalse();
        assertThat(row.warnings())
                .containsExactly(
                        Reason.of("category", "sheet.row.unknown", "Thứ gì đó"),
                        Reason.of("originProvince", "sheet.row.unknown", "Nơi nào đó"));
    }

    @Test
    void aPriceThatCannotBeReadRefusesTheRow() {
        assertThat(reasons("mã,tên,giá\nA1,Mắm,abc\n")).containsExactly(Reason.of("price", "sheet.row.number", "abc"));
        assertThat(reasons("mã,tên,giá\nA1,Mắm,-5\n")).containsExactly(Reason.of("price", "sheet.row.negative", "-5"));
        assertThat(reasons("mã,tên,giá,tiền tệ\nA1,Mắm,5,XYZ\n"))
                .containsExactly(Reason.of("currency", "product.currency.unknown", "XYZ"));
    }

    @Test
    void aPriceOnRequestIsNotStated() {
        assertThat(details("mã,tên,giá\nA1,Mắm,Liên hệ\n").price()).isNull();
    }

    @Test
    void theCurrencyMayStandBesideTheAmount() {
        assertThat(details("mã,tên,giá\nA1,Mắm,$5.50\n").currency()).isEqualTo("USD");
        assertThat(details("mã,tên,giá\nA1,Mắm,25.000đ/kg\n").currency()).isEqualTo("VND");
        assertThat(details("mã,tên,giá,tiền tệ\nA1,Mắm,5,usd\n").currency()).isEqualTo("USD");
    }

    @Test
    void facilitiesAreRefused() {
        assertThat(reasons("id,loai,ten\nA1,facility,Làng nghề\n"))
                .containsExactly(Reason.of("type", "product.import.facility"));
        assertThat(row("id,loai,ten\nA1,product,Mắm\n").refused()).isFalse();
    }

    @Test
    void aCodeTwiceIsTakenOnce() {
        List<ReadRow<ProductRow>> rows = rows("mã,tên\nA1,Mắm\nA1,Muối\n");
        assertThat(rows.get(0).refused()).isFalse();
        assertThat(rows.get(1).refusals()).containsExactly(Reason.of("", "sheet.row.twice", 2L));
    }

    @Test
    void aSeparatorTooManyShiftsTheRow() {
        assertThat(reasons("mã,tên\nA1,Mắm,ngon\n")).containsExactly(Reason.of("", "sheet.row.long", 3, 2));
        assertThat(row("mã,tên\nA1,Mắm,,\n").refused()).isFalse();
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        ProductDetails known = details("mã,tên,giá,nhóm hàng,xuất khẩu\nA1,Mắm,$5,Nước mắm,có\n");
        ProductRow row = value("mã,tên,giá,nhóm hàng,xuất khẩu\nA1,Mắm ngon,,,\n");
        ProductDetails after = row.onto(known);
        assertThat(after.nameVi()).isEqualTo("Mắm ngon");
        assertThat(after.price()).isEqualByComparingTo(new BigDecimal("5"));
        assertThat(after.currency()).isEqualTo("USD");
        assertThat(after.category()).isEqualTo("fish-sauce");
        assertThat(after.exportReady()).isTrue();
    }

    @Test
    void theSameRowAgainChangesNothing() {
        ProductRow row = value("mã,tên,giá,đơn vị\nA1,Mắm,25.000,chai\n");
        assertThat(row.onto(row.details())).isEqualTo(row.details());
    }

    @Test
    void columnsAreGuessedFromTheirHeadings() {
        Sheet sheet =
                sheet("id,loai,ten,ten_tieng_anh,mo_ta,nhom_hang,tinh_cu,tinh_2025,co_so,nhan_hieu,gia,don_vi\n1\n");
        assertThat(ColumnMapping.guess(ProductColumn.values(), sheet).columns())
                .containsEntry("sku", "id")
                .containsEntry("nameVi", "ten")
                .containsEntry("type", "loai")
                .containsEntry("nameEn", "ten_tieng_anh")
                .containsEntry("descriptionVi", "mo_ta")
                .containsEntry("category", "nhom_hang")
                .containsEntry("originProvince", "tinh_2025")
                .containsEntry("maker", "co_so")
                .containsEntry("brand", "nhan_hieu")
                .containsEntry("price", "gia")
                .containsEntry("unit", "don_vi")
                .doesNotContainValue("tinh_cu");
    }

    @Test
    void headingsInEnglishAreGuessedToo() {
        Sheet sheet = sheet("Product code;Product Name;Unit price;Min. order\n1\n");
        assertThat(ColumnMapping.guess(ProductColumn.values(), sheet).columns())
                .containsEntry("sku", "Product code")
                .containsEntry("nameVi", "Product Name")
                .containsEntry("price", "Unit price")
                .containsEntry("minOrder", "Min. order");
    }

    @Test
    void aLoneSyllableWithoutAccentsIsNoCategory() {
        assertThat(new Categories().read("Chất liệu / Tre")).isEmpty();
        assertThat(new Categories().read("nuoc mam")).map(Category::code).contains("fish-sauce");
        assertThat(new Categories().read("Đồ ăn > Nước mắm"))
                .map(Category::code)
                .contains("fish-sauce");
        assertThat(new Categories().read("fish-sauce")).map(Category::code).contains("fish-sauce");
    }

    private static Sheet sheet(String text) {
        return Sheets.read(text);
    }

    private static List<ReadRow<ProductRow>> rows(String text) {
        Sheet sheet = sheet(text);
        ColumnMapping mapping = ColumnMapping.guess(ProductColumn.values(), sheet);
        ReadRows<ProductRow> reading =
                new ReadRows<>(sheet.header(), mapping, row -> ProductRow.read(row, WORDS), row -> {});
        return sheet.rows().stream().map(reading::read).toList();
    }

    private static ReadRow<ProductRow> row(String text) {
        return rows(text).get(0);
    }

    private static List<Reason> reasons(String text) {
        return row(text).refusals();
    }

    private static ProductRow value(String text) {
        return Optional.ofNullable(row(text).value()).orElseThrow();
    }

    private static ProductDetails details(String text) {
        return value(text).details();
    }
}
