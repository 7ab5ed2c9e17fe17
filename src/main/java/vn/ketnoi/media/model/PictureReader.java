package vn.ketnoi.media.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;

/**
 * Turns a file that somebody sent into pictures of our own making: what is not a picture does not get through, and what a
 * camera wrote into it (place, owner) is left behind, once it stands upright.
 */
public final class PictureReader {

    /** In bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    static final int LARGE = 1280;
    static final int MEDIUM = 640;
    static final int SMALL = 320;
    private static final double QUALITY = 0.85;

    private PictureReader() {}

    /** @throws RejectedException when it is too large, or no JPEG or PNG picture that can be read to its end */
    public static RenderedPicture read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw RejectedException.field("picture", "picture.large");
        }
        try {
            BufferedImage large = within(LARGE, onWhite(upright(decode(file), file)));
            BufferedImage medium = within(MEDIUM, large);
            return new RenderedPicture(
                    large.getWidth(), large.getHeight(), jpeg(large), jpeg(medium), jpeg(within(SMALL, medium)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file));
                PictureDecoder decoder = PictureDecoder.of(in)) {
            return decoder.decode(LARGE);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw unreadable(e); // ImageIO's readers do not always look before they index
        }
    }

    private static BufferedImage upright(BufferedImage image, byte[] file) {
        Orientation orientation = Exif.orientation(file);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** Smaller, when a side is longer than that; never larger. */
    private static BufferedImage within(int side, BufferedImage image) throws IOException {
        return image.getWidth() <= side && image.getHeight() <= side
                ? image
                : Thumbnails.of(image).size(side, side).asBufferedImage();
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

    static RejectedException unreadable(@Nullable Exception why) {
        RejectedException refusal = RejectedException.field("picture", "picture.unreadable");
        if (why != null) {
            refusal.initCause(why);
        }
        return refusal;
    }
}
