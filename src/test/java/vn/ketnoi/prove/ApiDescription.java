package vn.ketnoi.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI description of the portal, and bodies that keep to it more or less. */
final class ApiDescription {

    /** @param bodies the schema of the body for each content type it may have */
    record Operation(String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies) {}

    record Parameter(String name, String in, boolean number) {}

    private static final int DEEPEST = 6;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();

    ApiDescription(String json) {
        this.root = new JsonMapper().readTree(json);
        root.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(operation(
                        operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), operation.getValue()))));
    }

    List<Operation> operations() {
        return operations;
    }

    private static Operation operation(String method, String path, JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        described.path("parameters").forEach(p -> {
            String type = p.path("schema").path("type").asString("");
            boolean number = type.equals("number") || type.equals("integer");
            parameters.add(new Parameter(p.get("name").asString(), p.get("in").asString(), number));
        });
        Map<String, JsonNode> bodies = new TreeMap<>();
        described
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(c -> bodies.put(c.getKey(), c.getValue().path("schema")));
        return new Operation(method, path, parameters, bodies);
    }

    /** A value for the schema; every now and then one that is none. */
    @Nullable
    JsonNode value(JsonNode schema, Seeded chance, int depth) {
        if (depth > DEEPEST || chance.chance(6)) {
            return wrong(chance);
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            return value(
                    root.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1)),
                    chance,
                    depth + 1);
        }
        if (schema.has("enum")) {
            JsonNode values = schema.get("enum");
            return values.get(chance.below(values.size()));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, chance, depth);
            case "array" -> array(schema, chance, depth);
            case "number", "integer" ->
                nodes.numberNode(chance.chance(70) ? chance.below(200) : chance.below(1 << 30) - (1 << 29));
            case "boolean" -> nodes.booleanNode(chance.chance(50));
            default -> nodes.stringNode(chance.chance(50) ? "Tên " + chance.below(1000) : chance.nastyText());
        };
    }

    private ObjectNode object(JsonNode schema, Seeded chance, int depth) {
        ObjectNode object = nodes.objectNode();
        schema.path("properties").properties().forEach(p -> {
            if (chance.chance(80)) {
                object.set(p.getKey(), value(p.getValue(), chance, depth + 1));
            }
        });
        if (chance.chance(10)) {
            object.put(chance.nastyText(), chance.nastyText());
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, Seeded chance, int depth) {
        ArrayNode array = nodes.arrayNode();
        int size = chance.chance(3) ? 2_000 : chance.below(4);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), chance, depth + 1));
        }
        return array;
    }

    private @Nullable JsonNode wrong(Seeded chance) {
        return switch (chance.below(7)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(true);
            case 2 -> nodes.numberNode(new java.math.BigDecimal("1e" + chance.below(400)));
            case 3 -> nodes.arrayNode().add(nodes.arrayNode());
            case 4 -> nodes.objectNode().put("a", 1);
            case 5 -> nodes.numberNode(Long.MIN_VALUE);
            default -> nodes.stringNode(chance.nastyText());
        };
    }
}
