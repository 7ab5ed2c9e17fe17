package vn.ketnoi.programme.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of the intellectual property office: a filed application is 4-year-number, a certificate 4-number-000. */
public final class TrademarkNumber {

    private static final Pattern APPLICATION = Pattern.compile("\\s*4-(19|20)\\d\\d-\\d{4,6}\\b.*");

    private TrademarkNumber() {}

    /** Whether the evidence shows a filed application and no more. Any other number is taken for a certificate. */
    public static boolean isApplication(@Nullable String evidence) {
        return evidence != null && APPLICATION.matcher(evidence).matches();
    }
}
