package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing on a page is said outside the bundles. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern BUNDLE_KEY = Pattern.compile("\\bm\\['([^']+)'\\]");
    private static final Pattern WORDS_KEY = Pattern.compile("words\\.of\\('([^']+)'");
    private static final Pattern REJECTED_KEY = Pattern.compile(
            "(?:new RejectedException|Reason\\.of|RejectedException\\.field)\\(\\s*((?:\"[^\"]*\"\\s*,?\\s*)+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern READ_ALOUD = Pattern.compile(
            "\\s(?:title|alt|placeholder|aria-label|value|header|label|emptyMessage)=\"([^\"#{]*\\p{L}[^\"#{]*)\"");

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        Set<String> vi = new TreeSet<>(bundle("vi").stringPropertyNames());
        Set<String> en = new TreeSet<>(bundle("en").stringPropertyNames());
        assertThat(minus(vi, en)).as("add to messages_en.properties").isEmpty();
        assertThat(minus(en, vi)).as("add to messages_vi.properties").isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        for (String language : List.of("vi", "en")) {
            Set<String> seen = new TreeSet<>();
            List<String> twice = new ArrayList<>();
            for (String line : Files.readAllLines(file(language))) {
                int end = line.indexOf('=');
                if (!line.startsWith("#")
                        && end > 0
                        && !seen.add(line.substring(0, end).strip())) {
                    twice.add(line);
                }
            }
            assertThat(twice).as(language).isEmpty();
        }
    }

    @Test
    void everyTextIsAPatternThatWorks() throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties bundle = bundle(language);
            for (String key : bundle.stringPropertyNames()) {
                String text = bundle.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                if (text.contains("{")) {
                    assertThat(new MessageFormat(text).format(new Object[] {"1", "2", "3", "4"}))
                            .as(language + " " + key)
                            .doesNotContain("{");
                    assertThat(text.replace("''", ""))
                            .as(language + " " + key + ": write '' for '")
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> known = bundle("vi").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String text = Files.readString(page);
            collect(BUNDLE_KEY.matcher(text), known, page, missing);
            collect(WORDS_KEY.matcher(text), known, page, missing);
        }
        for (Path source : files(SOURCES, ".java")) {
            Matcher refused = REJECTED_KEY.matcher(Files.readString(source));
            while (refused.find()) {
                String[] literals = refused.group(1).replaceAll("[\"\\s]", "").split(",");
                String key = literals[literals.length > 1 && literals[1].contains(".") ? 1 : 0];
                if (key.contains(".") && !known.contains(key)) {
                    missing.add(source + ": " + key);
                }
            }
        }
        assertThat(missing).as("keys to add to both bundles").isEmpty();
    }

    @Test
    void noPageSpeaksForItself() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String text = Files.readString(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
            Matcher spoken = READ_ALOUD.matcher(text);
            while (spoken.find()) {
                if (!isTechnical(spoken.group())) {
                    literal.add(page + ": " + spoken.group().strip());
                }
            }
            String shown = text.replaceAll("(?s)<[^>]*>", " ")
                    .replaceAll("#\\{[^}]*\\}", " ")
                    .replaceAll("&[a-z#0-9]+;", " ");
            Matcher words = LETTERS.matcher(shown);
            while (words.find()) {
                literal.add(page + ": " + words.group());
            }
        }
        assertThat(literal).as("texts that belong into the bundles").isEmpty();
    }

    /** Values a machine reads: options of a component, keys of our own tags, values of hidden fields and choices. */
    private static boolean isTechnical(String attribute) {
        String value = attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1);
        boolean ownTag = attribute.strip().startsWith("label=") && value.matches("[a-z][A-Za-z]*(\\.[A-Za-z0-9]+)+");
        boolean code = attribute.strip().startsWith("value=") && value.matches("[A-Za-z0-9_.-]+");
        return ownTag || code;
    }

    private static void collect(Matcher found, Set<String> known, Path page, Set<String> missing) {
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                missing.add(page + ": " + found.group(1));
            }
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path file(String language) {
        return BUNDLES.resolve("messages_" + language + ".properties");
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        }
        return properties;
    }
}
