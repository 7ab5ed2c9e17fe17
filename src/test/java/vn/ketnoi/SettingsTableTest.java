package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings has what the portal reads, and nothing else. */
class SettingsTableTest {

    private static final Pattern READ =
            Pattern.compile("(?:@ConfigProperty\\(\\s*name = \"|MPCONFIG=)(ketnoi\\.[a-z.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`KETNOI_[^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everySettingIsInTheTable() throws IOException {
        assertThat(inTheTable()).isEqualTo(readByThePortal());
    }

    private static Set<String> readByThePortal() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> READ.matcher(text(f)).results())
                    .map(m -> m.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                    .forEach(found::add);
        }
        return found;
    }

    /** A name that begins with an underscore stands for the one before it with another last word. */
    private static Set<String> inTheTable() {
        Set<String> found = new TreeSet<>();
        Matcher row = ROW.matcher(text(Path.of("README.md")));
        while (row.find()) {
            String first = "";
            for (String name :
                    NAME.matcher(row.group(1)).results().map(m -> m.group(1)).toList()) {
                first = first.isEmpty() ? name : first;
                found.add(name.startsWith("_") ? first.substring(0, first.lastIndexOf('_')) + name : name);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
