package vn.ketnoi.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads the settings from system properties, {@code ketnoi.*}, and the environment, {@code KETNOI_*}. */
final class SettingsReader {
    private static final String PREFIX = "KETNOI_";
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> OWN = Set.of(
            "KETNOI_PORT",
            "KETNOI_DATA",
            "KETNOI_CLEAN",
            "KETNOI_DEMO",
            "KETNOI_SERVERS",
            "KETNOI_WAR",
            "KETNOI_DB_URL",
            "KETNOI_DB_USER",
            "KETNOI_DB_PASSWORD",
            "KETNOI_SEARCH_URL");

    private final Map<String, String> values = new HashMap<>();

    SettingsReader(final Map<?, ?> properties, final Map<String, String> environment) {
        final BiConsumer<Object, Object> keep = (name, value) -> {
            final String variable = name.toString().toUpperCase(Locale.ROOT).replace('.', '_');
            if (variable.startsWith(PREFIX)) {
                values.put(variable, value.toString().strip());
            }
        };
        environment.forEach(keep);
        properties.forEach(keep);
    }

    Settings read(final Path workingFolder) {
        final Path servers = path("KETNOI_SERVERS", workingFolder.resolve("target/servers"));
        final Path project =
                servers.endsWith("target/servers") ? servers.resolve("../..").normalize() : workingFolder;
        return new Settings(
                port(),
                path("KETNOI_DATA", project.resolve(".ketnoi")),
                flag("KETNOI_CLEAN", false),
                flag("KETNOI_DEMO", true),
                servers,
                path("KETNOI_WAR", project.resolve("target/ketnoi")),
                database(),
                given("KETNOI_SEARCH_URL"),
                passedOn());
    }

    private int port() {
        final String value = given("KETNOI_PORT").orElse("8080");
        try {
            final int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (final NumberFormatException e) {
            // Answered below, like a number that is no port.
        }
        throw new Fault("ketnoi.port must be a number from 0 to 65535 (0: any free port), not '" + value + "'.");
    }

    private Path path(final String variable, final Path otherwise) {
        return given(variable).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
    }

    /** A flag without a value, {@code -Dketnoi.clean}, is on. */
    private boolean flag(final String variable, final boolean otherwise) {
        final String value = values.getOrDefault(variable, Boolean.toString(otherwise));
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "", "true", "yes", "1", "on" -> true;
            case "false", "no", "0", "off" -> false;
            default -> throw new Fault(propertyOf(variable) + " must be true or false, not '" + value + "'.");
        };
    }

    private Optional<DatabaseAddress> database() {
        return given("KETNOI_DB_URL")
                .map(url -> new DatabaseAddress(
                        url,
                        given("KETNOI_DB_USER").orElse("ketnoi"),
                        given("KETNOI_DB_PASSWORD").orElse("")));
    }

    private Map<String, String> passedOn() {
        final Map<String, String> others = new HashMap<>(values);
        others.keySet().removeAll(OWN);
        return Map.copyOf(others);
    }

    private Optional<String> given(final String variable) {
        return Optional.ofNullable(values.get(variable)).filter(value -> !value.isEmpty());
    }

    private static String propertyOf(final String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
