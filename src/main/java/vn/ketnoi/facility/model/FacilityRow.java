package vn.ketnoi.facility.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityColumn;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.reference.Province;
import vn.ketnoi.shared.VietnameseText;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.RowKind;
import vn.ketnoi.sheet.RowReading;

/** What a row of a file says of a facility. */
public final class FacilityRow {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?");

    private FacilityRow() {}

    /** @param province finds a province of today by what people write */
    public static ReadRow<FacilityProfile> read(RowReading row, Function<String, Optional<Province>> province) {
        String type = row.text(FacilityColumn.TYPE);
        if (type != null && RowKind.read(type).equals(Optional.of(RowKind.PRODUCT))) {
            row.refuse(FacilityColumn.TYPE.field(), "facility.import.product");
        }
        FacilityProfile profile = new FacilityProfile(
                row.needed(FacilityColumn.CODE),
                row.needed(FacilityColumn.NAME_VI),
                row.text(FacilityColumn.NAME_EN),
                row.text(FacilityColumn.DESCRIPTION_VI),
                row.text(FacilityColumn.DESCRIPTION_EN),
                row.word(FacilityColumn.KIND, FacilityRow::kind),
                row.word(FacilityColumn.PROVINCE, text -> province.apply(text).map(Province::code)),
                row.text(FacilityColumn.ADDRESS),
                row.text(FacilityColumn.PHONE),
                row.word(FacilityColumn.EMAIL, FacilityRow::email),
                row.word(FacilityColumn.WEBSITE, FacilityRow::website),
                row.text(FacilityColumn.VSIC),
                whole(row, FacilityColumn.WORKERS),
                whole(row, FacilityColumn.FOUNDED));
        return row.done(FacilityColumn.CODE, FacilityColumn.NAME_VI, () -> profile);
    }

    private static @Nullable Integer whole(RowReading row, FacilityColumn column) {
        BigDecimal number = row.number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            row.refuse(column.field(), "sheet.row.number", String.valueOf(row.text(column)));
            return null;
        }
        return number.intValue();
    }

    private static Optional<FacilityKind> kind(String text) {
        String word = VietnameseText.fold(text);
        for (FacilityKind kind : FacilityKind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return Optional.of(kind);
            }
        }
        if (word.startsWith("to hop tac") || word.contains("co-operative group")) {
            return Optional.of(FacilityKind.COOPERATIVE_GROUP);
        }
        if (word.startsWith("hop tac xa") || word.startsWith("htx") || word.startsWith("co-op")) {
            return Optional.of(FacilityKind.COOPERATIVE);
        }
        if (word.startsWith("ho kinh doanh") || word.startsWith("ho ") || word.contains("household")) {
            return Optional.of(FacilityKind.HOUSEHOLD);
        }
        return word.matches("(doanh nghiep|cong ty|cty|dntn|company|enterprise).*")
                ? Optional.of(FacilityKind.ENTERPRISE)
                : Optional.empty();
    }

    private static Optional<String> email(String text) {
        return EMAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> website(String text) {
        if (WEB.matcher(text).matches()) {
            return Optional.of(text);
        }
        return DOMAIN.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
    }

    /** What is known already, with what the row adds: an empty cell takes nothing away. */
    public static FacilityProfile onto(FacilityProfile known, FacilityProfile row) {
        return new FacilityProfile(
                row.code(),
                row.nameVi(),
                or(row.nameEn(), known.nameEn()),
                or(row.descriptionVi(), known.descriptionVi()),
                or(row.descriptionEn(), known.descriptionEn()),
                or(row.kind(), known.kind()),
                or(row.province(), known.province()),
                or(row.address(), known.address()),
                or(row.phone(), known.phone()),
                or(row.email(), known.email()),
                or(row.website(), known.website()),
                or(row.vsic(), known.vsic()),
                or(row.workers(), known.workers()),
                or(row.founded(), known.founded()));
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T known) {
        return given != null ? given : known;
    }
}
