package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords the launcher makes up once and keeps, readable by its own user only. */
record Secrets(Path folder) {
    private static final int BYTES = 24;

    String password(final String name) {
        final Path file = folder.resolve(name + ".password");
        try {
            if (Files.exists(file) && !Files.readString(file).isBlank()) {
                return Files.readString(file).strip();
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        final byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        final String password = Base64.getUrlEncoder().encodeToString(random);
        Folders.writePrivate(Folders.create(folder).resolve(file), password);
        return password;
    }
}
