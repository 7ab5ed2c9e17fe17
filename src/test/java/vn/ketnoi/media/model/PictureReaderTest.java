package vn.ketnoi.media.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

class PictureReaderTest {

    @Test
    void aPictureIsMadeSmallerInThreeSizes() throws IOException {
        RenderedPicture picture = PictureReader.read(file("png", blue(2000, 1000)));
        assertThat(picture.width()).isEqualTo(1280);
        assertThat(picture.height()).isEqualTo(640);
        assertThat(decoded(picture.large()).getWidth()).isEqualTo(1280);
        assertThat(decoded(picture.medium()).getWidth()).isEqualTo(640);
        assertThat(decoded(picture.small()).getWidth()).isEqualTo(320);
        assertThat(formatOf(picture.large())).isEqualTo("JPEG");
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        RenderedPicture picture = PictureReader.read(file("jpg", blue(60, 40)));
        assertThat(decoded(picture.large()).getWidth()).isEqualTo(60);
        assertThat(decoded(picture.small()).getWidth()).isEqualTo(60);
    }

    @Test
    void whatIsSeenThroughIsWhite() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        BufferedImage shown = decoded(PictureReader.read(file("png", clear)).large());
        assertThat(new Color(shown.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "\u0089PNG\r\n\u001a\n"})
    void whatIsNoPictureIsRefused(String content) {
        refused("picture.unreadable", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherFormatsAreRefused(String format) throws IOException {
        refused("picture.unreadable", file(format, blue(20, 20)));
    }

    @ParameterizedTest
    @CsvSource({"png,0.5", "png,0.9", "jpg,0.3", "jpg,0.6", "jpg,0.95"})
    void aTruncatedPictureIsRefused(String format, double share) throws IOException {
        byte[] whole = file(format, noise(300, 300));
        refused("picture.unreadable", Arrays.copyOf(whole, (int) (whole.length * share)));
    }

    @Test
    void hugeDimensionsAreRefusedBeforeAnythingIsDecoded() {
        refused("picture.pixels", pngThatClaims(60_000, 60_000));
        refused("picture.pixels", pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aLargeFileIsRefused() {
        refused("picture.large", new byte[PictureReader.LARGEST_FILE + 1]);
    }

    @Test
    void itStandsUprightAndForgetsWhatTheCameraWrote() throws IOException {
        byte[] turned = withExif(file("jpg", leftRed(200, 100)), 6);
        RenderedPicture picture = PictureReader.read(turned);
        BufferedImage shown = decoded(picture.large());
        assertThat(shown.getWidth()).isEqualTo(100);
        assertThat(shown.getHeight()).isEqualTo(200);
        assertThat(new Color(shown.getRGB(50, 20)).getRed())
                .as("the left is now above")
                .isGreaterThan(200);
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(picture.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> PictureReader.read(file))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        e -> assertThat(e.reasons()).extracting(Reason::key).containsExactly(key));
    }

    private static BufferedImage blue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, width, Color.BLUE);
        return image;
    }

    private static BufferedImage leftRed(int width, int height) {
        BufferedImage image = blue(width, height);
        fill(image, 0, width / 2, Color.RED);
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = blue(width, height);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 2_654_435);
        }
        return image;
    }

    private static void fill(BufferedImage image, int x, int width, Color colour) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, 0, width, image.getHeight());
        graphics.dispose();
    }

    private static byte[] file(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String formatOf(byte[] file) throws IOException {
        return ImageIO.getImageReaders(ImageIO.createImageInputStream(new ByteArrayInputStream(file)))
                .next()
                .getFormatName();
    }

    /** A few bytes whose header promises pixels that are not there. */
    private static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /** The smallest EXIF there is: one entry, the orientation. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
