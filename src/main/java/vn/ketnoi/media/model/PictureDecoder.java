package vn.ketnoi.media.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import vn.ketnoi.shared.RejectedException;

/** Reads the pixels of a JPEG or PNG, with no more memory than the wanted size needs. */
final class PictureDecoder implements AutoCloseable, IIOReadWarningListener {

    /** A small file may claim more pixels than reading them is worth. */
    static final long MOST_PIXELS = 40_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final ImageReader reader;
    private boolean truncated;

    private PictureDecoder(ImageReader reader) {
        this.reader = reader;
        reader.addIIOReadWarningListener(this);
    }

    static PictureDecoder of(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IIOException("no picture");
        }
        ImageReader reader = readers.next();
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            reader.dispose();
            throw new IIOException("neither JPEG nor PNG");
        }
        reader.setInput(in, true, true);
        return new PictureDecoder(reader);
    }

    /** @param wanted the longer side that will be made of it; rows and columns far beyond that are skipped */
    BufferedImage decode(int wanted) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw RejectedException.field("picture", "picture.pixels", MOST_PIXELS / 1_000_000);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * wanted));
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, every);
        if (truncated) {
            throw new IIOException("truncated");
        }
        return image;
    }

    /** The JPEG reader fills what is missing with grey and only mentions it. */
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        truncated |= warning.startsWith("Truncated") || warning.startsWith("Premature end of");
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
