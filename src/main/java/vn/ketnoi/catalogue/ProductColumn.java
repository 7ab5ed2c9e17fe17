package vn.ketnoi.catalogue;

import java.util.Arrays;
import java.util.List;
import vn.ketnoi.sheet.SheetField;

/** What a file of products may say of each. Its status is not among them: that is the centre's word. */
public enum ProductColumn implements SheetField {
    SKU(
            "sku",
            "sku",
            "mã sản phẩm",
            "mã sản phẩm (sku)",
            "product code (sku)",
            "mã hàng",
            "mã sp",
            "mã",
            "code",
            "product code",
            "id",
            "mã vạch",
            "barcode"),
    NAME_VI(
            "nameVi",
            "tên sản phẩm",
            "tên tiếng việt",
            "tên hàng",
            "tên sp",
            "tên",
            "name vi",
            "product name",
            "name",
            "sản phẩm",
            "product"),
    TYPE("type", "loại", "loai dong", "type", "kind of record"),
    NAME_EN("nameEn", "tên tiếng anh", "name en", "english name", "tên anh"),
    CATEGORY("category", "nhóm hàng", "nhóm sản phẩm", "danh mục", "ngành hàng", "category", "nhóm", "loại sản phẩm"),
    PROCESSING("processing", "mức chế biến", "mức độ chế biến", "chế biến", "processing", "processing level"),
    PRICE("price", "giá", "đơn giá", "giá bán", "giá sản phẩm", "price", "unit price"),
    CURRENCY("currency", "tiền tệ", "loại tiền", "đồng tiền", "currency"),
    UNIT("unit", "đơn vị tính", "đơn vị", "đvt", "unit"),
    MIN_ORDER(
            "minOrder",
            "đặt tối thiểu",
            "số lượng tối thiểu",
            "đơn hàng tối thiểu",
            "đặt hàng tối thiểu",
            "moq",
            "min order",
            "minimum order"),
    CAPACITY_MONTH(
            "capacityMonth",
            "năng lực tháng",
            "năng lực mỗi tháng",
            "capacity a month",
            "công suất tháng",
            "sản lượng tháng",
            "năng lực",
            "capacity month",
            "capacity"),
    HS("hs", "mã hs", "hs", "hs code"),
    EXPORT_READY("exportReady", "sẵn sàng xuất khẩu", "ready for export", "xuất khẩu", "export ready", "export"),
    ORIGIN_PROVINCE(
            "originProvince",
            "tỉnh 2025",
            "tỉnh mới",
            "tỉnh xuất xứ",
            "province of origin",
            "tỉnh",
            "tỉnh thành",
            "tỉnh thành phố",
            "province",
            "origin province",
            "xuất xứ",
            "tỉnh cũ"),
    MAKER("maker", "cơ sở sản xuất", "cơ sở", "nhà sản xuất", "đơn vị sản xuất", "maker", "producer", "manufacturer"),
    BRAND("brand", "nhãn hiệu", "thương hiệu", "brand", "trademark"),
    DESCRIPTION_VI("descriptionVi", "mô tả", "mô tả tiếng việt", "giới thiệu", "description vi", "description"),
    DESCRIPTION_EN(
            "descriptionEn", "mô tả tiếng anh", "description en", "english description", "description in english");

    private final String field;
    private final List<String> headings;

    ProductColumn(String field, String... headings) {
        this.field = field;
        this.headings = Arrays.asList(headings);
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean needed() {
        return this == SKU || this == NAME_VI;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
