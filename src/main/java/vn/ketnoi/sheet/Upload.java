package vn.ketnoi.sheet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;

/** A file that a program sends, by itself or as the part {@code file} of a form, and what is said with it. */
public final class Upload implements AutoCloseable {

    private static final int LONGEST_PART = 20_000;

    private final SheetFile file;
    private final Map<String, String> said;

    private Upload(SheetFile file, Map<String, String> said) {
        this.file = file;
        this.said = said;
    }

    /** @throws RejectedException when it is missing or too large */
    public static Upload form(List<EntityPart> parts) {
        SheetFile file = null;
        Map<String, String> said = new LinkedHashMap<>();
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                file = SheetFile.receive(part.getFileName().orElse("file"), part.getContent());
            } else {
                said.put(part.getName(), text(part.getName(), part.getContent()));
            }
        }
        if (file == null) {
            throw RejectedException.field("file", "check.NotNull");
        }
        return new Upload(file, said);
    }

    /**
     * A file by itself.
     *
     * @throws RejectedException when it is too large
     */
    public Upload(@Nullable String name, InputStream body) {
        this(SheetFile.receive(name == null ? "file" : name, body), new LinkedHashMap<>());
    }

    /** Adds what is said with the file. */
    public Upload with(String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value.strip());
        }
        return this;
    }

    private static String text(String name, InputStream content) {
        try (content) {
            byte[] bytes = content.readNBytes(LONGEST_PART + 1);
            if (bytes.length > LONGEST_PART) {
                throw RejectedException.field(name, "check.Size", 0, LONGEST_PART);
            }
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        file.close();
    }

    public SheetFile file() {
        return file;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(said.get(name)).filter(t -> !t.isEmpty());
    }

    public boolean isSet(String name) {
        return "true".equalsIgnoreCase(said.get(name)) || "on".equals(said.get(name)) || "1".equals(said.get(name));
    }

    /** @throws RejectedException when it is no number */
    public Optional<Long> number(String name) {
        String text = said.getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            throw RejectedException.field(name, "check.Pattern");
        }
    }

    /** A JSON object of fields and columns: {@code {"sku": "id", "nameVi": "ten"}}; null when none is given. */
    public @Nullable ColumnMapping mapping() {
        String text = said.getOrDefault("mapping", "");
        if (text.isEmpty()) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<String, String> columns = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
                if (!(entry.getValue() instanceof JsonString column)) {
                    throw RejectedException.field("mapping", "sheet.mapping.json");
                }
                columns.put(entry.getKey(), column.getString());
            }
            return new ColumnMapping(columns);
        } catch (JsonException | IllegalStateException e) {
            throw RejectedException.field("mapping", "sheet.mapping.json");
        }
    }
}
