package vn.ketnoi.web;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.Decimals;
import vn.ketnoi.shared.RejectedException;

/**
 * The fields of a form that fills a record: {@code #{bean.form.values.nameVi}}. Texts, numbers and enumerations are
 * kept as they are typed, so that nothing typed is lost; what else a record has is kept as it is.
 */
public class RecordForm<R extends Record> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<R> type;
    private final HashMap<String, @Nullable Object> values = new HashMap<>();

    public RecordForm(Class<R> type) {
        this.type = type;
    }

    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    /** Shows a record. */
    public void show(R record) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = Differences.value(component, record);
            values.put(component.getName(), value instanceof Number || value instanceof Enum<?> ? typed(value) : value);
        }
    }

    private static String typed(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Decimals.typed(decimal);
        }
        return value instanceof Enum<?> e ? e.name() : value.toString();
    }

    /**
     * The record that was typed: spaces around texts are gone, and what is empty is null.
     *
     * @throws RejectedException naming every field whose text is no value of its type
     */
    public R read() {
        List<RejectedException.Reason> reasons = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments =
                Arrays.stream(components).map(c -> value(c, reasons)).toArray();
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a form needs a public record", e);
        }
    }

    private @Nullable Object value(RecordComponent component, List<RejectedException.Reason> reasons) {
        Object given = values.get(component.getName());
        if (!(given instanceof String text)) {
            return given;
        }
        String bare = text.strip();
        try {
            return bare.isEmpty() ? null : converted(component.getType(), bare);
        } catch (NumberFormatException e) {
            reasons.add(RejectedException.Reason.of(
                    component.getName(), component.getType() == BigDecimal.class ? "check.decimal" : "check.whole"));
        } catch (IllegalArgumentException e) {
            reasons.add(RejectedException.Reason.of(component.getName(), "check.Pattern"));
        }
        return null;
    }

    private static Object converted(Class<?> type, String text) {
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return Decimals.read(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        return text;
    }
}
