package vn.ketnoi.account.model;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.account.Role;
import vn.ketnoi.shared.PortalStarted;

/** Who must have a second factor: officers and administrators, unless the portal only offers it, as with demo data. */
@ApplicationScoped
public class SecondFactorRule {

    @Inject
    @ConfigProperty(name = "ketnoi.second.factor")
    Optional<String> setting;

    @Inject
    @ConfigProperty(name = "ketnoi.demo", defaultValue = "false")
    boolean demo;

    @Inject
    PortalKey key;

    private boolean required;

    /** A portal that demands what it cannot keep does not start. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) PortalStarted event) {
        required = isRequired(setting.orElse(""), demo);
        if (required && !key.isThere()) {
            throw new IllegalStateException(
                    "KETNOI_KEY is not set. Officers and administrators must have a second factor,"
                            + " and its secrets are encrypted with that key: set it to at least 32 random characters, for"
                            + " example from 'openssl rand -base64 32', the same on every node, and keep it apart from the"
                            + " database. KETNOI_SECOND_FACTOR=offered does without.");
        }
    }

    static boolean isRequired(String setting, boolean demo) {
        return switch (setting) {
            case "" -> !demo;
            case "required" -> true;
            case "offered" -> false;
            default ->
                throw new IllegalStateException(
                        "KETNOI_SECOND_FACTOR is 'required' or 'offered', not '" + setting + "'");
        };
    }

    public boolean demands(Role role) {
        return required && isOfficial(role);
    }

    public boolean isRequired() {
        return required;
    }

    /** Those who decide about others' records. */
    static boolean isOfficial(Role role) {
        return switch (role) {
            case CENTRE, DEPARTMENT, MINISTRY, ADMINISTRATOR -> true;
            default -> false;
        };
    }
}
