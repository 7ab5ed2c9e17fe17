package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;

/** What categories are called in both languages, read once: a search box asks with every letter that is typed. */
@ApplicationScoped
public class CategoryNames {

    /** A name or a synonym, with its accents and without. */
    record Name(String exact, String folded) {

        static Name of(String written) {
            return new Name(SearchText.exact(written), SearchText.folded(written));
        }
    }

    private record Named(Category category, List<Name> names) {}

    private final List<Named> all = new ArrayList<>();

    protected CategoryNames() {}

    @Inject
    public CategoryNames(Categories categories) {
        categories.all().forEach(category -> all.add(new Named(category, names(category))));
    }

    private static List<Name> names(Category c) {
        return Stream.of(Stream.of(c.nameVi(), c.nameEn()), c.synonymsVi().stream(), c.synonymsEn().stream())
                .flatMap(names -> names)
                .map(Name::of)
                .toList();
    }

    /** The first of those of which a name is like this. */
    List<Category> find(Predicate<Name> like, int most) {
        return all.stream()
                .filter(named -> named.names().stream().anyMatch(like))
                .limit(most)
                .map(Named::category)
                .toList();
    }
}
