package vn.ketnoi.account.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CsvFile;

/** A confirmed mail address at the domain of an organisation's own website shows that the person speaks for it. */
public final class DomainPolicy {

    private static final Set<String> FREE_MAIL = CsvFile.read("/reference/free-mail-domains.csv").stream()
            .map(row -> row.get("domain"))
            .collect(Collectors.toUnmodifiableSet());

    /** Not java.net.URI, which knows no letters beyond ASCII. A name before an @ is none of the host's. */
    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#@:\\s]+)(?::\\d+)?(?:[/?#].*)?");

    private DomainPolicy() {}

    public static boolean speaksFor(String email, @Nullable String website) {
        String mailed = ascii(email.substring(email.lastIndexOf('@') + 1));
        return website != null && !mailed.isEmpty() && mailed.equals(host(website)) && !FREE_MAIL.contains(mailed);
    }

    /** The domain of a website's address, without www; empty when it has none. */
    static String host(String website) {
        Matcher address = HOST.matcher(address(website));
        return address.matches() ? ascii(address.group(1)).replaceFirst("^www\\.", "") : "";
    }

    /** What people type, as an address that can be followed. */
    public static String address(String website) {
        return website.matches("(?i)https?://.*") ? website : "https://" + website;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain.strip()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
