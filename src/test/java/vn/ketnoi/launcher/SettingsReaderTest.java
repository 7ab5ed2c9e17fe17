package vn.ketnoi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void nothingSetMeansTheProjectsOwnFoldersAndDemoData() {
        final Settings settings = read(Map.of(), Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("/project/.ketnoi"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.clean()).isFalse();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.searchUrl()).isEmpty();
    }

    @Test
    void theDataLiesBesideTheProjectsTargetWhereverMavenWasStarted() {
        final Settings settings = read(Map.of("ketnoi.servers", "/elsewhere/target/servers"), Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere/.ketnoi"));
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        final Settings settings = read(Map.of("ketnoi.port", "9001"), Map.of("KETNOI_PORT", "9002"));

        assertThat(settings.port()).isEqualTo(9001);
    }

    @Test
    void aFlagWithoutAValueIsOnAndAnEmptyAddressIsNone() {
        final Settings settings = read(Map.of("ketnoi.clean", ""), Map.of("KETNOI_DB_URL", " "));

        assertThat(settings.clean()).isTrue();
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void aGivenDatabaseIsUsedWithItsUser() {
        final Settings settings = read(
                Map.of(),
                Map.of("KETNOI_DB_URL", "jdbc:mysql://db/k", "KETNOI_DB_USER", "u", "KETNOI_DB_PASSWORD", "p"));

        assertThat(settings.database()).contains(new DatabaseAddress("jdbc:mysql://db/k", "u", "p"));
        assertThat(settings.database().orElseThrow().toString()).isEqualTo("u at jdbc:mysql://db/k");
    }

    @Test
    void whatTheLauncherDoesNotKnowIsPassedOn() {
        final Settings settings = read(
                Map.of("ketnoi.tracker.url", "http://tracker", "java.version", "17"),
                Map.of("KETNOI_MAIL_FROM", "a@b.example", "KETNOI_PORT", "0", "PATH", "/bin"));

        assertThat(settings.passedOn())
                .containsOnly(
                        Map.entry("KETNOI_TRACKER_URL", "http://tracker"),
                        Map.entry("KETNOI_MAIL_FROM", "a@b.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "80.5"})
    void aPortThatIsNoneIsRefusedInOneSentence(final String port) {
        assertThatThrownBy(() -> read(Map.of("ketnoi.port", port), Map.of()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("ketnoi.port")
                .hasMessageContaining(port);
    }

    @Test
    void aFlagThatIsNeitherTrueNorFalseIsRefused() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("KETNOI_DEMO", "maybe")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("ketnoi.demo");
    }

    private static Settings read(final Map<String, String> properties, final Map<String, String> environment) {
        return new SettingsReader(properties, environment).read(PROJECT);
    }
}
