package vn.ketnoi.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the server write the lines of {@link LogLines} as long as the portal runs. */
@ApplicationScoped
public class LogFormat {

    /** {@code json} for machines, {@code text} for people. */
    @Inject
    @ConfigProperty(name = "ketnoi.log", defaultValue = "text")
    String format;

    private final Map<Handler, Formatter> before = new LinkedHashMap<>();

    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object application) {
        Formatter lines = new LogLines(format.equals("json"));
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            before.put(handler, handler.getFormatter());
            handler.setFormatter(lines);
        }
    }

    @PreDestroy
    void stop() {
        before.forEach((handler, formatter) -> {
            if (formatter != null) {
                handler.setFormatter(formatter);
            }
        });
    }
}
