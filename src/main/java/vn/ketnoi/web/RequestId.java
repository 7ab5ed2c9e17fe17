package vn.ketnoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code by which a call is found again in the logs: part of each line of the log, of the answer, and of an error page. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The code of the call that this thread works on; null when it works for nobody outside. */
    public static @Nullable String current() {
        HttpServletRequest request = CURRENT.get();
        return request == null ? null : of(request);
    }

    /** The code the caller has given, as long as it is harmless, or a new one. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        String id =
                given != null && isHarmless(given) ? given : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static boolean isHarmless(String id) {
        return ACCEPTED.matcher(id).matches();
    }

    /** Who is calling as the server knows it, such as {@code account-12}; null for nobody. */
    static @Nullable String caller() {
        HttpServletRequest request = CURRENT.get();
        return request == null || request.getUserPrincipal() == null
                ? null
                : request.getUserPrincipal().getName();
    }

    static void begin(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void end() {
        CURRENT.remove();
    }
}
