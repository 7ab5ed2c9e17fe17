package vn.ketnoi.account.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words that its owner recognises; nothing it sends is stored as it came. */
public final class Device {

    private record Known(String mark, String name) {}

    /** In this order: Edge and Opera also say Chrome, Chrome also says Safari, Android also says Linux. */
    private static final List<Known> BROWSERS = List.of(
            new Known("Edg", "Edge"),
            new Known("OPR/", "Opera"),
            new Known("coc_coc", "Cốc Cốc"),
            new Known("SamsungBrowser", "Samsung Internet"),
            new Known("Firefox/", "Firefox"),
            new Known("FxiOS", "Firefox"),
            new Known("Chrome/", "Chrome"),
            new Known("CriOS", "Chrome"),
            new Known("Safari/", "Safari"));

    private static final List<Known> SYSTEMS = List.of(
            new Known("Windows", "Windows"),
            new Known("Android", "Android"),
            new Known("iPhone", "iPhone"),
            new Known("iPad", "iPad"),
            new Known("Mac OS", "Mac"),
            new Known("CrOS", "ChromeOS"),
            new Known("Linux", "Linux"));

    private Device() {}

    public static String of(@Nullable String userAgent) {
        String given = userAgent == null ? "" : userAgent;
        return name(BROWSERS, given) + " · " + name(SYSTEMS, given);
    }

    private static String name(List<Known> all, String given) {
        return all.stream()
                .filter(known -> given.contains(known.mark()))
                .map(Known::name)
                .findFirst()
                .orElse("?");
    }
}
