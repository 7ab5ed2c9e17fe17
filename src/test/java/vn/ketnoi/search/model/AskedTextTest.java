package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.model.Lexicon.Kind;

class AskedTextTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    private static AskedText asked(String text) {
        return AskedText.of(text, LEXICON);
    }

    private static Term only(String text) {
        assertThat(asked(text).terms()).hasSize(1);
        return asked(text).terms().get(0);
    }

    @Test
    void theLongestKnownTermIsTaken() {
        assertThat(asked("nuoc mam sa dec").terms()).extracting(Term::folded).containsExactly("nuoc mam", "sa dec");
    }

    @Test
    void bothLanguagesMeanTheSame() {
        assertThat(only("fish sauce").codes(Kind.THING)).contains("fish-sauce");
        assertThat(only("nước mắm").codes(Kind.THING)).contains("fish-sauce");
        assertThat(only("baskets").codes(Kind.THING))
                .containsAnyElementsOf(only("giỏ").codes(Kind.THING));
    }

    @Test
    void oneAccentedWordMeansOnlyItself() {
        assertThat(only("máy").codes(Kind.TRAIT)).doesNotContain("mây/rattan");
        assertThat(only("mây").codes(Kind.TRAIT)).contains("mây/rattan");
        assertThat(only("may").codes(Kind.TRAIT)).contains("mây/rattan");
    }

    @Test
    void inATextWithAccentsAWordWithoutMeansOnlyItself() {
        assertThat(asked("me chín").terms().get(0).codes(Kind.THING)).noneMatch(code -> code.contains("sesame"));
        assertThat(asked("me rang").terms())
                .anyMatch(t -> t.codes(Kind.THING).stream().anyMatch(code -> code.contains("sesame")));
    }

    @Test
    void aSlipInALongerTermIsForgiven() {
        assertThat(only("nươc mắm").codes(Kind.THING)).contains("fish-sauce");
        assertThat(only("đậu hủ").codes(Kind.THING))
                .containsAnyElementsOf(only("đậu hũ").codes(Kind.THING));
    }

    @Test
    void aProvinceIsNotPartOfTheThing() {
        AskedText asked = asked("túi cói Bến Tre");
        assertThat(asked.thingsExact()).isEqualTo("túi cói");
        assertThat(asked.provinces()).containsExactly("86"); // Bến Tre went into Vĩnh Long in July 2025
        assertThat(asked("An Giang").thingsFolded()).isEqualTo("an giang");
        assertThat(asked("rau Đà Lạt").provinces()).containsExactly("68");
    }

    @Test
    void aProvinceInsideALongerTermIsKnownToo() {
        assertThat(asked("che thai nguyen").provinces()).contains("19");
    }

    @Test
    void emptyWordsDoNotCountUnlessThereAreNoOthers() {
        assertThat(asked("basket of bamboo").folded()).isEqualTo("basket bamboo");
        assertThat(asked("for").folded()).isEqualTo("for");
    }

    @Test
    void ofGoodsTheirTraitsMayBeMissingButNoOtherWord() {
        assertThat(asked("túi cói hữu cơ").mayLackTheRest()).isTrue();
        assertThat(asked("túi cói zzqx").mayLackTheRest()).isFalse();
        assertThat(asked("shop có bán túi cói zzqx không").mayLackTheRest()).isTrue();
    }

    @Test
    void aThingNamedWithItsTraitIsAlsoBoth() {
        assertThat(only("dried fish").parts()).extracting(Term::folded).containsExactly("dried", "fish");
        assertThat(only("nước mắm").parts()).isEmpty();
    }

    @Test
    void onlyAccentedTextIsFirstReadByItsAccents() {
        assertThat(Reading.of(asked("nươc mắm"))).startsWith(Reading.ACCENTED, Reading.FOLDED);
        assertThat(Reading.of(asked("dua"))).startsWith(Reading.FOLDED, Reading.BEGINNING, Reading.SLIP);
    }

    @Test
    void accentsThatAreAllKnownAreMeant() {
        assertThat(Reading.of(asked("máy kéo"))).startsWith(Reading.ACCENTED).doesNotContain(Reading.FOLDED);
    }

    @Test
    void accentsThatWereLeftOutAreRestoredWhereTheyCanOnlyBeThese() {
        assertThat(asked("nuoc mam phu quoc").exact()).isEqualTo("nước mắm phú quốc");
        assertThat(asked("dua").exact()).isEqualTo("dua");
        assertThat(asked("fish sauce").exact()).isEqualTo("fish sauce");
    }

    @Test
    void halfANameMeansTheGoodsItMayGoOnTo() {
        assertThat(asked("hạt đi").begun()).contains("cashew");
        assertThat(asked("hạt điều").begun()).isEmpty();
    }

    @Test
    void aPlaceWrittenAsOneWordIsThatPlace() {
        assertThat(asked("coffee from Dalat").provinces()).containsExactly("68");
    }

    @Test
    void whatTheGoodsMustNotHaveIsNotLookedFor() {
        AskedText asked = asked("shop có bán bánh pía không sầu riêng không");
        assertThat(asked.exact()).isEqualTo("bánh pía");
        assertThat(asked.without())
                .isNotEmpty()
                .allMatch(code -> code.contains("sầu riêng") || code.contains("durian"));
        assertThat(asked("bánh không đường").without()).isEmpty();
    }
}
