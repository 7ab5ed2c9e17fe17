package vn.ketnoi.search.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.ketnoi.shared.Sha256;

/**
 * Settings and mapping of an index, from {@code search-config/<kind>.json}. Its fingerprint also covers what else goes
 * into the documents, so that a portal that writes them otherwise knows an older index and rebuilds it.
 */
record IndexDefinition(String json, String fingerprint) {

    /** Raise it when the documents are filled differently. */
    private static final String FILLING = "5";

    static IndexDefinition of(IndexKind kind) {
        String json = text(kind.name + ".json");
        return new IndexDefinition(
                json,
                Sha256.hex(json
                        + text("taxonomy.csv")
                        + text("thesaurus.csv")
                        + text("uses.csv")
                        + text("groups.csv")
                        + text("regional.csv")
                        + text("places.csv")
                        + FILLING));
    }

    private static String text(String file) {
        String resource = "/search-config/" + file;
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
