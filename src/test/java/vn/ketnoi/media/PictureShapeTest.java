package vn.ketnoi.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureShapeTest {

    @Test
    void everySizeIsNamedWithTheWidthItReallyHas() {
        assertThat(new PictureShape(5, 1280, 960).srcset())
                .isEqualTo("/media/5/small 320w, /media/5/medium 640w, /media/5/large 1280w");
        assertThat(new PictureShape(5, 640, 1280).srcset())
                .isEqualTo("/media/5/small 160w, /media/5/medium 320w, /media/5/large 640w");
    }

    @Test
    void aSmallPictureHasNoLargerOnes() {
        assertThat(new PictureShape(5, 300, 200).srcset()).isEqualTo("/media/5/large 300w");
        assertThat(new PictureShape(5, 500, 400).srcset()).isEqualTo("/media/5/small 320w, /media/5/large 500w");
    }
}
