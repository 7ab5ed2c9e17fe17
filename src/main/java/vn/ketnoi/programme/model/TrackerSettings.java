package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which tracker is told, and how its codes are made. Without an address it is the portal itself. */
@ApplicationScoped
public class TrackerSettings {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.password")
    Optional<String> password;

    /** A personal access token, instead of user and password. */
    @Inject
    @ConfigProperty(name = "ketnoi.tracker.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.data-set", defaultValue = "KCQG_Q")
    String dataSet;

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.category-option-combo", defaultValue = "default")
    String categoryOptionCombo;

    @Inject
    @ConfigProperty(name = "ketnoi.tracker.attribute-option-combo", defaultValue = "KCQG")
    String attributeOptionCombo;

    @Produces
    @ApplicationScoped
    Tracker tracker() {
        String address = url.orElse("").strip().replaceAll("/+$", "");
        return address.isEmpty()
                ? new OwnTracker()
                : new Dhis2Tracker(address, dataSet, authorization(), CONNECT, ANSWER);
    }

    private String authorization() {
        if (token.isPresent()) {
            return "ApiToken " + token.get();
        }
        return user.map(name -> "Basic "
                        + Base64.getEncoder()
                                .encodeToString((name + ":" + password.orElse("")).getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }

    /** The key of what was first counted somewhere in a quarter. Within a quarter only one list of provinces is in force. */
    public TrackerKey key(String indicator, Counting.Key counted) {
        return new TrackerKey(
                indicator + "_ACTUAL",
                counted.quarter().code(),
                "VN" + counted.provinceAt(),
                categoryOptionCombo,
                attributeOptionCombo);
    }
}
