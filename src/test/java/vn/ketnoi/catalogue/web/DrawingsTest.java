package vn.ketnoi.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;

/** Nothing that is sold here has a grey box for a picture. */
class DrawingsTest {

    private static final Path SHEET = Path.of("src/main/webapp/resources/theme/drawings.svg");
    private static final Pattern DRAWING =
            Pattern.compile("<symbol id=\"([a-z0-9-]+)\" viewBox=\"0 0 48 48\">(.+)</symbol>");

    @Test
    void everyCategoryHasItsDrawing() throws IOException {
        assertThat(drawings().keySet())
                .as("a symbol in drawings.svg for each code of taxonomy.csv, and the one for the rest")
                .contains("other")
                .containsAll(new Categories().all().stream().map(Category::code).toList());
    }

    @Test
    void noTwoLookTheSame() throws IOException {
        assertThat(drawings().values()).doesNotHaveDuplicates();
    }

    @Test
    void theSheetIsLightEnoughForAPhone() throws IOException {
        assertThat(Files.size(SHEET)).isLessThan(100_000);
    }

    private static Map<String, String> drawings() throws IOException {
        return DRAWING.matcher(Files.readString(SHEET))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
