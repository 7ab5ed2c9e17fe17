package vn.ketnoi.catalogue.model;

import org.jspecify.annotations.Nullable;

/**
 * Who lists the products of a file, kept with the import for the node that takes its rows.
 *
 * @param person their account; null in an import from before this was kept
 * @param consent the facility's, under which an officer lists for it; null for its own people
 */
public record Lister(@Nullable Long person, @Nullable Long consent) {

    static Lister of(String options) {
        String[] parts = options.split(":", -1);
        return parts.length < 2 ? new Lister(null, null) : new Lister(number(parts[0]), number(parts[1]));
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    public String options() {
        return (person == null ? "" : person) + ":" + (consent == null ? "" : consent);
    }

    void lists(Product product) {
        if (person != null) {
            product.listedBy(person, consent);
        }
    }
}
