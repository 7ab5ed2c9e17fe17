package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways to ask for a text. Most texts are found as they were typed, with one request; where nothing is found, ever more
 * forgiving readings are tried.
 *
 * @param first as it was typed
 * @param related as it was typed, or what that is a kind of; null when it names nothing that is a kind of something
 * @param forgiving as it was meant ({@link TypedKeys}), and then ever more forgiving
 */
record Attempts(Query first, @Nullable Query related, List<Forgiving> forgiving) {

    /** @param asked what it takes the text to be */
    record Forgiving(Query query, AskedText asked, Reading reading) {}

    /** @param forgiven how the text had to be read, when nothing is as it was typed */
    record Answered<T>(T answer, @Nullable Forgiving forgiven) {}

    /** Who finds so little is glad of what is related to it. */
    private static final int FEW = 6;

    static Attempts of(AskedText asked, String text, Lexicon lexicon) {
        AskedText meant = TypedKeys.meant(text, lexicon)
                .map(keys -> AskedText.of(keys, lexicon))
                .orElse(asked);
        List<Reading> readings = Reading.of(meant);
        List<Forgiving> forgiving = new ArrayList<>();
        readings.stream()
                .skip(meant == asked ? 1 : 0)
                .forEach(reading -> forgiving.add(new Forgiving(TextQuery.of(meant, reading), meant, reading)));
        Reading strictest = Reading.of(asked).get(0);
        return new Attempts(
                TextQuery.of(asked, strictest),
                asked.hasWider() ? TextQuery.related(asked, strictest) : null,
                forgiving);
    }

    /** The answer that counts; {@code ask} answers one query. */
    <T> Answered<T> ask(Function<Query, T> ask, ToLongFunction<T> found) {
        T answer = ask.apply(first);
        long count = found.applyAsLong(answer);
        if (count > 0) {
            return new Answered<>(count < FEW && related != null ? ask.apply(related) : answer, null);
        }
        for (Forgiving way : forgiving) {
            T forgiven = ask.apply(way.query());
            if (found.applyAsLong(forgiven) > 0) {
                return new Answered<>(forgiven, way);
            }
        }
        return new Answered<>(answer, null);
    }
}
