package vn.ketnoi.facility;

import java.util.Arrays;
import java.util.List;
import vn.ketnoi.sheet.SheetField;

/** What a file of facilities may say of each. */
public enum FacilityColumn implements SheetField {
    CODE("code", "mã cơ sở", "mã", "code", "id", "ma so", "mã số thuế", "mst"),
    NAME_VI(
            "nameVi",
            "tên cơ sở",
            "tên",
            "name vi",
            "tên tiếng việt",
            "name",
            "tên doanh nghiệp",
            "đơn vị",
            "facility"),
    TYPE("type", "loại", "loai dong", "type", "kind of record"),
    NAME_EN("nameEn", "tên tiếng anh", "name en", "english name"),
    KIND("kind", "loại hình", "hình thức", "loại hình doanh nghiệp", "kind", "legal form"),
    PROVINCE("province", "tỉnh 2025", "tỉnh mới", "tỉnh", "tỉnh thành", "tỉnh thành phố", "province", "tỉnh cũ"),
    ADDRESS("address", "địa chỉ", "address", "dia diem"),
    PHONE("phone", "điện thoại", "số điện thoại", "sđt", "phone", "tel", "hotline"),
    EMAIL("email", "email", "e-mail", "thư điện tử"),
    WEBSITE("website", "website", "web", "trang web"),
    DESCRIPTION_VI("descriptionVi", "mô tả", "giới thiệu", "description vi", "description", "mô tả tiếng việt"),
    DESCRIPTION_EN("descriptionEn", "mô tả tiếng anh", "description en", "english description"),
    VSIC("vsic", "mã ngành", "ngành nghề", "vsic", "ngành"),
    WORKERS("workers", "số lao động", "lao động", "workers", "employees"),
    FOUNDED("founded", "năm thành lập", "thành lập", "founded", "year founded");

    private final String field;
    private final List<String> headings;

    FacilityColumn(String field, String... headings) {
        this.field = field;
        this.headings = Arrays.asList(headings);
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean needed() {
        return this == CODE || this == NAME_VI;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
