package vn.ketnoi.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** JSON-B reads any text as a boolean, "perhaps" as no. Here a yes or no is {@code true} or {@code false}. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withDeserializers(new YesOrNo()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** The value itself, and nothing that could be taken for one. */
    public static class YesOrNo implements JsonbDeserializer<Boolean> {

        @Override
        public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return switch (parser.getValue().getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                case NULL -> null;
                default -> throw new JsonbException("neither true nor false");
            };
        }
    }
}
