package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    private static String marked(String name, String typed) {
        return Highlight.of(name, typed).stream()
                .map(p -> p.typed() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "Nước mắm Phú Quốc, nuoc ma, [Nước] [mắ]m Phú Quốc",
        "Nước mắm Phú Quốc, NƯỚC, [Nước] mắm Phú Quốc",
        "Đường thốt nốt, duo, [Đườ]ng thốt nốt",
        "Máy đập lúa, mây, [Máy] đập lúa",
        "Chè (trà) Thái Nguyên, tra, Chè ([trà]) Thái Nguyên",
        "Gạo, xyz, Gạo",
        "NM-40, nm4, NM-40",
        "Gạo ST25, st25, Gạo [ST25]",
        "Bánh & kẹo <dừa>, k, Bánh & [k]ẹo <dừa>"
    })
    void beginningsOfWordsAreMarkedWhateverTheirAccents(String name, String typed, String marked) {
        assertThat(marked(name, typed)).isEqualTo(marked);
    }

    @Test
    void theLongestBeginningCounts() {
        assertThat(marked("Nước", "n nu nuo")).isEqualTo("[Nướ]c");
    }

    @Test
    void aDecomposedNameIsMarkedInWholeLetters() {
        assertThat(marked(Normalizer.normalize("Nước", Normalizer.Form.NFD), "nuo"))
                .isEqualTo("[Nướ]c");
    }

    @Test
    void nothingTypedMarksNothing() {
        assertThat(marked("Nước mắm", " ? ")).isEqualTo("Nước mắm");
    }
}
