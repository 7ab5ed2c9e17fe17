package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.model.TextQuery.Reading;

class AskedTextTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    private static AskedText asked(String text) {
        return AskedText.of(text, LEXICON);
    }

    private static AskedText.Part only(String text) {
        assertThat(asked(text).parts()).hasSize(1);
        return asked(text).parts().get(0);
    }

    @Test
    void theLongestKnownTermIsTaken() {
        assertThat(asked("nuoc mam phu quoc").parts())
                .extracting(AskedText.Part::folded)
                .containsExactly("nuoc mam", "phu", "quoc");
    }

    @Test
    void englishLeadsToVietnameseAndBack() {
        assertThat(only("fish sauce").vi()).contains("nước mắm");
        assertThat(only("fish sauce").categories()).contains("fish-sauce");
        assertThat(only("nước mắm").en()).contains("fish sauce");
        assertThat(only("baskets").vi()).contains("giỏ");
    }

    @Test
    void oneAccentedWordMeansOnlyItself() {
        assertThat(only("máy").en()).contains("machine").doesNotContain("rattan");
        assertThat(only("mây").en()).contains("rattan").doesNotContain("machine");
        assertThat(only("may").en()).contains("machine", "rattan");
    }

    @Test
    void aSlipInALongerTermIsForgiven() {
        assertThat(only("nươc mắm").en()).contains("fish sauce");
    }

    @Test
    void aProvinceIsNotPartOfTheThing() {
        AskedText asked = asked("kẹo dừa Bến Tre");
        assertThat(asked.thingsExact()).isEqualTo("kẹo dừa");
        assertThat(asked.provinces()).containsExactly("86"); // Bến Tre went into Vĩnh Long in July 2025
        assertThat(asked("An Giang").thingsFolded()).isEqualTo("an giang");
    }

    @Test
    void aProvinceInsideALongerTermIsKnownToo() {
        assertThat(asked("che thai nguyen").provinces()).containsExactly("19");
    }

    @Test
    void emptyEnglishWordsDoNotCountUnlessThereAreNoOthers() {
        assertThat(asked("basket of bamboo").folded()).isEqualTo("basket bamboo");
        assertThat(asked("for").folded()).isEqualTo("for");
    }

    @Test
    void onlyAccentedTextIsFirstReadByItsAccents() {
        assertThat(Reading.of(asked("dứa")))
                .isEqualTo(List.of(Reading.ACCENTED, Reading.FOLDED, Reading.BEGINNING, Reading.SLIP));
        assertThat(Reading.of(asked("dua"))).isEqualTo(List.of(Reading.FOLDED, Reading.BEGINNING, Reading.SLIP));
    }

    @Test
    void onlyALongTextMayBeAboutAnyOfItsThings() {
        assertThat(Reading.of(asked("woven bamboo lampshade for dark restaurant tables")))
                .contains(Reading.ANY_THING);
    }
}
