package vn.ketnoi.sheet;

import java.util.Optional;
import java.util.Set;
import vn.ketnoi.shared.VietnameseText;

/** What a row says of itself in files that mix facilities and products. */
public enum RowKind {
    PRODUCT,
    FACILITY;

    private static final Set<String> PRODUCTS =
            Set.of("product", "products", "goods", "san pham", "sp", "hang hoa", "mat hang");
    private static final Set<String> FACILITIES = Set.of(
            "facility",
            "facilities",
            "maker",
            "co so",
            "co so cnnt",
            "co so san xuat",
            "nha san xuat",
            "lang nghe",
            "cs");

    /** Nothing when the word says neither: such a column is about something else. */
    public static Optional<RowKind> read(String text) {
        String word = VietnameseText.fold(text);
        if (PRODUCTS.contains(word)) {
            return Optional.of(PRODUCT);
        }
        return FACILITIES.contains(word) ? Optional.of(FACILITY) : Optional.empty();
    }
}
