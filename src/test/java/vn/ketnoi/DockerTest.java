package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of the files for Docker without one. */
class DockerTest {

    private static final Path COMPOSE = Path.of("docker/compose.yaml");
    private static final String CHECKER = "/usr/bin/docker-compose";

    /** Where the checker is missing, CI fails and a laptop goes without. */
    @Test
    void theComposeFileIsValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(CHECKER)) || "true".equals(System.getenv("CI")), CHECKER + " is missing");
        Path folder = Files.createDirectories(Path.of("target/compose/docker"));
        Files.copy(COMPOSE, folder.resolve("compose.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String filledIn = Files.readString(Path.of("docker/portal.env.example")).replaceAll("(?m)=$", "=filled-in");
        Path env = Files.writeString(folder.resolve("portal.env"), filledIn);
        Process check = new ProcessBuilder(
                        CHECKER,
                        "--env-file",
                        env.toString(),
                        "-f",
                        folder.resolve("compose.yaml").toString(),
                        "config")
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
        assertThat(said).contains("mysql:8.4").contains("elasticsearch:8.19").contains("mem_limit");
    }

    /** Every setting that the files name is one that the portal reads. */
    @Test
    void theSettingsAreInTheTable() throws IOException {
        String table = Files.readString(Path.of("README.md"));
        List<String> named = names(COMPOSE, "(?m)^      (KETNOI_\\w+):").toList();
        assertThat(named).contains("KETNOI_DB_URL", "KETNOI_SEARCH_CA");
        for (String name : named) {
            boolean whole = table.contains("`" + name + "`");
            boolean shortened = table.contains("`" + name.substring(name.lastIndexOf('_')) + "`");
            assertThat(whole || shortened || name.equals("KETNOI_HOST"))
                    .as(name)
                    .isTrue();
        }
    }

    private static Stream<String> names(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(m -> m.group(1));
    }
}
