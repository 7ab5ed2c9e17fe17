package vn.ketnoi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ketnoi.account.Role;

/** {@code rights.txt} forgets nothing: without a server, so that it is said at once. */
class RightsTableTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final RightsTable TABLE = RightsTable.read();

    @Test
    void everyRoleWalks() {
        assertThat(Caller.roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(TABLE.callers()).containsExactly(Caller.values());
    }

    @Test
    void everyPageIsThere() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            Set<String> pages = files.map(f -> "/" + PAGES.relativize(f))
                    .filter(f -> f.endsWith(".xhtml") && !f.startsWith("/WEB-INF/"))
                    .map(f -> f.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(TABLE.subjects(true))
                    .as("pages: add a line to rights.txt, with any marks; RightsWalkIT says which")
                    .isEqualTo(pages);
        }
    }

    @Test
    void everyCallIsThere() {
        Set<String> calls = new ClassFileImporter()
                .importPackages("vn.ketnoi").stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .flatMap(c -> c.getMethods().stream())
                        .flatMap(RightsTableTest::calls)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(TABLE.subjects(false))
                .as("calls: add a line to rights.txt, with any marks; RightsWalkIT says which")
                .isEqualTo(calls);
    }

    private static Stream<String> calls(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(a -> a.getRawType())
                .filter(a -> a.isAnnotatedWith(HttpMethod.class))
                .map(a -> a.getAnnotationOfType(HttpMethod.class).value() + " " + path(method));
    }

    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = "/" + resource.getAnnotationOfType(Path.class).value() + "/" + own;
        return path.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/").replaceAll("/$", "");
    }
}
