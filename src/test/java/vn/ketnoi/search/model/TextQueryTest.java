package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;

class TextQueryTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    private static String query(String text, Reading reading) {
        return TextQuery.of(AskedText.of(text, LEXICON), reading).toString();
    }

    @Test
    void accentsDecideFirst() {
        assertThat(query("mây", Reading.ACCENTED))
                .contains("{\"exact\":{\"boost\":1.0,\"query\":\"mây\"", "{\"bare\":{\"boost\":1.0,\"query\":\"may\"")
                .doesNotContain("{\"all\":");
        assertThat(query("mây", Reading.FOLDED)).contains("{\"all\":{\"boost\":1.0,\"query\":\"may\"");
    }

    @Test
    void aNamedProvinceLiftsAndDoesNotRestrict() {
        String query = query("keo dua ben tre", Reading.FOLDED);
        assertThat(query).contains("\"province\":{\"value\":\"86\"}");
        assertThat(query).contains("\"query\":\"keo dua\"");
    }

    @Test
    void aTariffHeadingIsFoundByItsBeginning() {
        assertThat(query("2103.90", Reading.FOLDED)).contains("\"hs\":{\"value\":\"210390\"}");
        assertThat(query("nm-40", Reading.FOLDED))
                .contains("\"code\":{\"value\":\"nm40\"}")
                .doesNotContain("\"hs\"");
    }

    @Test
    void theLastWordMayBeHalfAWord() {
        assertThat(query("nuoc ma", Reading.BEGINNING)).contains("\"prefix\":{\"nameFolded\":{\"value\":\"ma\"");
    }
}
