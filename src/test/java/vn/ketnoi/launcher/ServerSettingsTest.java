package vn.ketnoi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A portal in a container is set up like the launcher's, except for who may reach it and for what its proxy does. */
class ServerSettingsTest {

    @Test
    void theContainerHasWhatTheLauncherSets() throws IOException {
        String container = Files.readString(Path.of("docker/server-settings.txt"));
        assertThat(container.lines())
                .containsAll(PortalServer.BEFORE_BOOT
                        .replace("address=127.0.0.1", "address=0.0.0.0")
                        .lines()
                        .filter(line -> !line.contains("compress"))
                        .toList())
                .contains(PortalServer.ENABLED + "false");
        assertThat(Files.readString(Path.of("docker/server-open.txt")).strip())
                .isEqualTo(PortalServer.ENABLED + "true");
    }
}
