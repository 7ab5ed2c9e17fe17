package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a call comes from. Behind proxies it is what the outermost of them wrote into {@code X-Forwarded-For}: anybody can
 * write more in front of that, so it is counted from the end.
 */
@RequestScoped
public class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "ketnoi.proxies", defaultValue = "0")
    int proxies;

    public String get() {
        return of(request, proxies);
    }

    static String of(HttpServletRequest request, int proxies) {
        List<String> way = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        String told = proxies == 0 || way.size() < proxies ? "" : way.get(way.size() - proxies);
        return ADDRESS.matcher(told).matches() ? told : request.getRemoteAddr();
    }
}
