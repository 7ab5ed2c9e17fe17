package vn.ketnoi.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.shared.VietnameseText;

/**
 * A number as people write it in Vietnam: {@code 25.000}, {@code 25,000 đ}, {@code 1,5}, {@code 1.234,5}. A single
 * point or comma before exactly three digits groups thousands, unless the number starts with 0.
 */
public final class SheetNumber {

    private static final Set<String> SAYS_NOTHING =
            Set.of("-", "--", "—", "n/a", "na", "lien he", "thoa thuan", "contact", "khong co", "chua co", "khong ro");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:vnd|vnđ|usd|eur|\\$|€|₫)?\\s*(-?[0-9][0-9.,' ]*?)\\s*(?:dong|vnd|d|usd|eur|\\$|€|₫)?(?:\\s*/.*)?$");

    private SheetNumber() {}

    /** Whether a cell says in words that there is no number: "liên hệ", "-". */
    public static boolean saysNothing(String text) {
        return SAYS_NOTHING.contains(VietnameseText.fold(text));
    }

    /** The number, or nothing when it cannot be told which one is meant. A currency and a "/kg" may stand around it. */
    public static Optional<BigDecimal> read(String text) {
        String plain = VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        Matcher matcher = AROUND.matcher(plain);
        return matcher.matches() ? digits(matcher.group(1).replaceAll("[ ']", "")) : Optional.empty();
    }

    /** Written so that it is read as the same number: three decimals would pass for thousands. */
    static String written(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int decimals = Math.max(plain.scale(), 0);
        return plain.setScale(decimals == 3 ? 4 : decimals).toPlainString();
    }

    private static Optional<BigDecimal> digits(String number) {
        int point = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return grouped(number, point > comma ? ',' : '.', point > comma ? '.' : ',');
        }
        if (point < 0 && comma < 0) {
            return Optional.of(new BigDecimal(number));
        }
        char mark = point >= 0 ? '.' : ',';
        if (number.matches("-?[1-9][0-9]{0,2}(\\" + mark + "[0-9]{3})+")) {
            return Optional.of(new BigDecimal(number.replace(String.valueOf(mark), "")));
        }
        return number.matches("-?[0-9]+\\" + mark + "[0-9]+")
                ? Optional.of(new BigDecimal(number.replace(mark, '.')))
                : Optional.empty();
    }

    private static Optional<BigDecimal> grouped(String number, char group, char decimal) {
        if (!number.matches("-?[0-9]{1,3}(\\" + group + "[0-9]{3})+\\" + decimal + "[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(number.replace(String.valueOf(group), "").replace(decimal, '.')));
    }
}
