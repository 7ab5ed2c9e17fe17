package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways to ask for a text, from as it was typed to ever more forgiving readings of what was meant ({@link TypedKeys}).
 * Most texts are found by the first, with one request.
 */
record Attempts(List<Way> ways) {

    /** @param asked what it takes the text to be */
    record Way(AskedText asked, Reading reading) {

        Query query() {
            return TextQuery.of(asked, reading);
        }

        boolean hasRelated() {
            return reading.isStrict() && asked.hasRelated();
        }

        /** Also what is like it. */
        Query related() {
            return TextQuery.related(asked, reading);
        }
    }

    /** @param forgiven how the text had to be read, when nothing is as it was typed */
    record Answered<T>(T answer, @Nullable Way forgiven) {

        /** Whether it is only like what was asked for. */
        boolean isNear() {
            return forgiven != null && forgiven.reading().isNear();
        }
    }

    /** Who finds so little is glad of what is related to it. */
    private static final int FEW = 6;

    static Attempts of(AskedText asked, String text, Lexicon lexicon) {
        List<Way> ways = new ArrayList<>();
        AskedText meant = TypedKeys.meant(text, lexicon)
                .map(keys -> AskedText.of(keys, lexicon))
                .orElse(asked);
        if (meant != asked) {
            ways.add(new Way(asked, Reading.of(asked).get(0)));
        }
        Reading.of(meant).forEach(reading -> ways.add(new Way(meant, reading)));
        return new Attempts(ways);
    }

    /** The answer that counts; {@code ask} answers one query. */
    <T> Answered<T> ask(Function<Query, T> ask, ToLongFunction<T> found) {
        T nothing = null;
        for (Way way : ways) {
            T answer = ask.apply(way.query());
            long count = found.applyAsLong(answer);
            if (count > 0) {
                T whole = count < FEW && way.hasRelated() ? ask.apply(way.related()) : answer;
                return new Answered<>(whole, way == ways.get(0) ? null : way);
            }
            nothing = nothing == null ? answer : nothing;
        }
        return new Answered<>(Objects.requireNonNull(nothing), null);
    }
}
