package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;

class ConceptsTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    private static Concepts of(String nameVi, @Nullable String nameEn) {
        return Concepts.of(nameVi, nameEn, null, Stream.of(), LEXICON);
    }

    @Test
    void aVietnameseNameBeginsWithWhatItIs() {
        assertThat(of("Máy sấy cà phê", null).is()).contains("dryer", "machinery");
        assertThat(of("Máy sấy cà phê", null).is()).doesNotContain("green-coffee", "ground-coffee");
    }

    @Test
    void anEnglishNameEndsWithWhatItIs() {
        assertThat(of("QX-1", "Rattan basket with lid, 30 cm").is()).anyMatch(code -> code.contains("basket"));
    }

    @Test
    void whatItIsIsAlsoAllThatThisIsAKindOf() {
        assertThat(of("Cá nục", null).is()).contains("seafood");
    }

    @Test
    void aNameInsideANameIsNoThing() {
        assertThat(of("Dao chặt xương Phúc Sen 30 cm", null).has()).noneMatch(code -> code.startsWith("sen/"));
        assertThat(of("Trà sen", null).has()).anyMatch(code -> code.startsWith("sen/") || code.contains("lotus"));
    }

    @Test
    void traitsAndUsesAreTakenFromDescriptionsToo() {
        Concepts concepts = Concepts.of("Quế", null, null, Stream.of("Trồng hữu cơ ở Yên Bái."), LEXICON);
        assertThat(concepts.says()).contains("hữu cơ/organic");
    }
}
