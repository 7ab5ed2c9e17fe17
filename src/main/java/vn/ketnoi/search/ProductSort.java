package vn.ketnoi.search;

import java.util.Arrays;
import java.util.Optional;

/** In which order results come. What does not state a price or a minimum order comes last in those orders. */
public enum ProductSort {
    RELEVANCE("relevance"),
    NEWEST("newest"),
    PRICE_ASC("priceAsc"),
    PRICE_DESC("priceDesc"),
    MIN_ORDER("minOrder");

    private final String word;

    ProductSort(String word) {
        this.word = word;
    }

    /** As it is written in addresses. */
    public String word() {
        return word;
    }

    public static Optional<ProductSort> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
}
