package vn.ketnoi.web;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of one record, set beside each other field by field. For a page whose user was too late: shown by the tag
 * {@code k:versions}.
 */
public final class Differences {

    /** One field that is not the same in both; null where it is empty. */
    public record Difference(String field, @Nullable String mine, @Nullable String theirs) implements Serializable {}

    private Differences() {}

    /** The fields in which two records of one type differ, in the order of the record's components. */
    public static <R extends Record> List<Difference> between(R mine, R theirs) {
        return between(mine, theirs, (field, value) -> value.toString());
    }

    /** @param shown turns the value of a field (never null) into what a person reads */
    public static <R extends Record> List<Difference> between(
            R mine, R theirs, BiFunction<String, Object, String> shown) {
        return Arrays.stream(mine.getClass().getRecordComponents())
                .filter(c -> !Objects.equals(value(c, mine), value(c, theirs)))
                .map(c -> new Difference(c.getName(), text(c, mine, shown), text(c, theirs, shown)))
                .toList();
    }

    private static @Nullable String text(
            RecordComponent component, Record record, BiFunction<String, Object, String> shown) {
        Object value = value(component, record);
        return value == null ? null : shown.apply(component.getName(), value);
    }

    static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record is readable", e);
        }
    }
}
