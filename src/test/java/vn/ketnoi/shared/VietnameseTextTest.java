package vn.ketnoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Nước mắm Phú Quốc, nuoc mam phu quoc",
        "ĐỒNG ĐẬU đỏ, dong dau do",
        "ðồng Ðậu, dong dau",
        "Gốm sứ Bát Tràng, gom su bat trang",
        "mây tre đan, may tre dan"
    })
    void foldingDropsAccentsAndKnowsEveryD(String written, String folded) {
        assertThat(VietnameseText.fold(written)).isEqualTo(folded);
    }

    @Test
    void decomposedInputIsTheSameText() {
        String decomposed = Normalizer.normalize("Nước mắm Đồng Nai", Normalizer.Form.NFD);
        assertThat(VietnameseText.normalize(decomposed)).isEqualTo("nước mắm đồng nai");
        assertThat(VietnameseText.fold(decomposed)).isEqualTo("nuoc mam dong nai");
    }

    @Test
    void spacesOfAnyKindBecomeOne() {
        assertThat(VietnameseText.normalize("  tỏi \u00a0\t đen \n")).isEqualTo("tỏi đen");
    }

    @Test
    void accentsStayWhenOnlyNormalized() {
        assertThat(VietnameseText.normalize("DỪA")).isEqualTo("dừa").isNotEqualTo(VietnameseText.normalize("dứa"));
    }
}
