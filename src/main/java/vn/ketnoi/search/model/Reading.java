package vn.ketnoi.search.model;

import java.util.List;
import java.util.stream.Stream;

/** From the strictest to the most forgiving: the next is tried when one finds nothing. */
enum Reading {
    /** Words mean what their accents say; a seller who wrote without any is found too. */
    ACCENTED,
    /** Accents do not matter. */
    FOLDED,
    /** Accents do not matter, and the last word may be half a word. */
    BEGINNING,
    /** A longer word may have one slip. */
    SLIP,
    /** Where the thing itself is not, what it is a kind of is. */
    WIDER,
    /** Any of the goods that are named, whatever else is said. */
    ANY_GOODS;

    /** Whether it finds what was typed, and nothing like it. */
    boolean isStrict() {
        return this == ACCENTED || this == FOLDED;
    }

    /** Whether it finds what is like what was meant, and not that itself. */
    boolean isNear() {
        return this == WIDER || this == ANY_GOODS;
    }

    static List<Reading> of(AskedText asked) {
        return Stream.of(values())
                .filter(r -> r != ACCENTED || (asked.isAccented() && !asked.restored()))
                .filter(r -> r != FOLDED || !asked.sure())
                .filter(r -> r != BEGINNING || asked.endsWithLetters())
                .filter(r -> r != WIDER || asked.hasRelated())
                .filter(r -> r != ANY_GOODS || asked.isMostlyGoods())
                .toList();
    }
}
