package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.ProductHit;

/** Makes search documents of products and facilities. */
@ApplicationScoped
public class Documents {

    private static final int STARTS = 4;

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    Lexicon lexicon;

    @Inject
    Currencies currencies;

    @Inject
    Clock clock;

    /** @param certificates those of the facility that may count */
    ProductDocument of(ProductView product, FacilityView facility, List<CertificateView> certificates) {
        ProductDetails d = product.details();
        FacilityProfile f = facility.profile();
        ProductHit.Shown shown = ProductHit.of(product, facility).shown();
        Concepts concepts = Concepts.of(
                d.nameVi(), d.nameEn(), d.category(), Stream.of(d.descriptionVi(), d.descriptionEn()), lexicon);
        List<Category> path = path(d.category());
        List<Province> place = Stream.ofNullable(shown.province())
                .flatMap(code -> provinces.find(code).stream())
                .toList();
        return new ProductDocument(
                product.id(),
                Stream.concat(Stream.of(d.sku()), Stream.ofNullable(f.code()).map(code -> code + "/" + d.sku()))
                        .flatMap(code -> SearchText.codes(code).stream())
                        .toList(),
                f.code() == null ? List.of() : SearchText.codes(f.code()),
                SearchText.folded(d.sku()),
                SearchText.exact(d.nameVi()),
                SearchText.folded(d.nameVi()),
                folded(d.nameEn()),
                folded(placed(place, f, d.nameVi())),
                folded(Stream.of(f.nameVi(), f.nameEn(), d.maker(), d.brand())),
                folded(path.stream().flatMap(c -> Stream.of(c.nameVi(), c.nameEn()))),
                normalized(Stream.of(
                                path.stream().map(Category::nameVi),
                                place.stream().map(Province::nameVi),
                                Stream.of(
                                        f.nameVi(),
                                        named(f.address()),
                                        apart(d.nameVi()),
                                        d.maker(),
                                        d.brand(),
                                        d.sku()))
                        .flatMap(s -> s)),
                folded(Stream.of(d.descriptionVi(), d.descriptionEn())),
                d.hs(),
                path.stream().map(Category::code).toList(),
                bare(Stream.of(d.nameVi(), d.maker(), d.brand(), f.nameVi())),
                starts(SearchText.exact(d.nameVi())),
                starts(SearchText.folded(d.nameVi())),
                concepts.is(),
                concepts.has(),
                concepts.says(),
                shown.province(),
                name(d.processing()),
                name(f.kind()),
                facility.verified(),
                d.exportReady(),
                certificates.stream()
                        .filter(c -> c.details().covers(product.id()))
                        .map(ProductDocument::certified)
                        .toList(),
                facility.id(),
                dong(shown.price(), d.currency()).map(BigDecimal::doubleValue).orElse(null),
                d.minOrder() == null ? null : d.minOrder().doubleValue(),
                product.publishedAt() == null ? 0 : product.publishedAt().toEpochMilli(),
                shown);
    }

    FacilityDocument of(FacilityView facility) {
        FacilityProfile f = facility.profile();
        List<Province> place = Stream.ofNullable(f.province())
                .flatMap(code -> provinces.find(code).stream())
                .toList();
        Concepts concepts =
                Concepts.of(f.nameVi(), f.nameEn(), null, Stream.of(f.descriptionVi(), f.descriptionEn()), lexicon);
        return new FacilityDocument(
                facility.id(),
                f.code() == null ? List.of() : SearchText.codes(f.code()),
                folded(f.code()),
                SearchText.exact(f.nameVi()),
                SearchText.folded(f.nameVi()),
                folded(f.nameEn()),
                folded(placed(place, f, f.nameVi())),
                normalized(Stream.concat(
                        place.stream().map(Province::nameVi),
                        Stream.of(named(f.address()), apart(f.nameVi()), f.code()))),
                folded(Stream.of(f.descriptionVi(), f.descriptionEn())),
                bare(Stream.of(f.nameVi())),
                starts(SearchText.exact(f.nameVi())),
                starts(SearchText.folded(f.nameVi())),
                concepts.is(),
                concepts.has(),
                concepts.says(),
                f.province(),
                name(f.kind()),
                facility.verified(),
                new FacilityDocument.Shown(f.code(), f.nameVi(), f.nameEn()));
    }

    /** What was written without any accents, perhaps for want of a keyboard. */
    private static List<String> bare(Stream<@Nullable String> texts) {
        return normalized(texts).stream()
                .filter(text -> !Lexicon.isAccented(text))
                .toList();
    }

    /** An address without its numbers and letters, which name no place. */
    private static @Nullable String named(@Nullable String address) {
        return address == null
                ? null
                : SearchText.words(SearchText.exact(address)).stream()
                        .filter(word -> word.matches("\\p{L}{2,}"))
                        .collect(Collectors.joining(" "));
    }

    /** Its first word, its first two words, and so on. */
    private static List<String> starts(String name) {
        List<String> words = SearchText.words(name);
        return IntStream.rangeClosed(1, Math.min(STARTS, words.size()))
                .mapToObj(n -> String.join(" ", words.subList(0, n)))
                .toList();
    }

    private List<Category> path(@Nullable String code) {
        return code == null
                ? List.of()
                : Stream.concat(categories.find(code).stream(), categories.parent(code).stream())
                        .toList();
    }

    private Optional<BigDecimal> dong(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : currencies.dong(currency, LocalDate.now(clock)).map(amount::multiply);
    }

    /** The places that a name writes as one word (Dalat, Battrang), in their words. */
    private @Nullable String apart(String name) {
        String places = SearchText.words(SearchText.exact(name)).stream()
                .map(lexicon::apart)
                .filter(words -> words.size() > 1)
                .map(words -> String.join(" ", words))
                .collect(Collectors.joining(" "));
        return places.isEmpty() ? null : places;
    }

    private Stream<@Nullable String> placed(List<Province> place, FacilityProfile facility, String name) {
        return Stream.concat(
                place.stream().flatMap(p -> Stream.of(p.nameVi(), p.nameEn())),
                Stream.of(named(facility.address()), apart(name)));
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : SearchText.folded(text);
    }

    private static List<String> folded(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(SearchText::folded).distinct().toList();
    }

    private static List<String> normalized(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(SearchText::exact).distinct().toList();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
