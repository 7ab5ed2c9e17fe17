package vn.ketnoi.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ketnoi.shared.RejectedException.Reason;

/** Lists as they are stored in one column: JSON. */
final class StoredText {

    private StoredText() {}

    static String of(List<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }

    static List<String> list(String stored) {
        return array(stored).getValuesAs(JsonString::getString);
    }

    static String of(Map<String, String> texts) {
        var object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> map(String stored) {
        Map<String, String> texts = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            reader.readObject().forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
        }
        return texts;
    }

    static String ofReasons(List<Reason> reasons) {
        var array = Json.createArrayBuilder();
        reasons.forEach(r -> array.add(Json.createObjectBuilder()
                .add("field", r.field())
                .add("key", r.key())
                .add("args", Json.createArrayBuilder(r.args()))));
        return array.build().toString();
    }

    static List<Reason> reasons(String stored) {
        return array(stored).getValuesAs(JsonObject.class).stream()
                .map(o -> new Reason(
                        o.getString("field"),
                        o.getString("key"),
                        o.getJsonArray("args").stream()
                                .map(StoredText::argument)
                                .toList()))
                .toList();
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? number.longValue() : number.bigDecimalValue();
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static JsonArray array(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray();
        }
    }
}
