package vn.ketnoi.media.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import vn.ketnoi.shared.RejectedException;

/**
 * Turns a file that somebody sent into pictures of our own making: what is not a picture does not get through, what a
 * camera wrote into it (place, owner) is left behind, and it stands upright.
 */
public final class PictureReader {

    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** Decoded, a pixel takes four bytes: a small file may claim more of them than the server has memory. */
    static final long MOST_PIXELS = 40_000_000;

    static final int LARGE = 1280;
    static final int SMALL = 480;
    private static final double QUALITY = 0.85;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private PictureReader() {}

    /** @throws RejectedException when it is too large, or no JPEG or PNG picture that can be read to its end */
    public static RenderedPicture read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw RejectedException.field("picture", "picture.large");
        }
        checkHeader(file);
        try {
            BufferedImage large = onWhite(Thumbnails.of(new ByteArrayInputStream(file))
                    .size(LARGE, LARGE)
                    .useExifOrientation(true)
                    .asBufferedImage());
            BufferedImage small = Thumbnails.of(large).size(SMALL, SMALL).asBufferedImage();
            return new RenderedPicture(large.getWidth(), large.getHeight(), jpeg(large), jpeg(small));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    private static void checkHeader(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                checkHeader(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    private static void checkHeader(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw RejectedException.field("picture", "picture.pixels", MOST_PIXELS / 1_000_000);
        }
    }

    /** JPEG has no transparency; without this it would turn black. */
    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    private static RejectedException unreadable() {
        return RejectedException.field("picture", "picture.unreadable");
    }
}
