package vn.ketnoi.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457). {@code errors} names each field that was refused. */
public record Problem(
        String type, String title, int status, @Nullable String detail, @Nullable List<Map<String, String>> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
