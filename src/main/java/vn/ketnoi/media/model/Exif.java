package vn.ketnoi.media.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote at the head of a JPEG. Looked for here, because ImageIO refuses to read it out of files that it
 * shows very well, such as those with EXIF before JFIF.
 */
final class Exif {

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFC0;

    private Exif() {}

    /** How the camera was held; null when it is not said, or nothing that can be understood. */
    static @Nullable Orientation orientation(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg).position(2);
            int marker = Short.toUnsignedInt(in.getShort());
            while (marker >= FIRST_SEGMENT) {
                byte[] segment = new byte[Short.toUnsignedInt(in.getShort()) - 2];
                in.get(segment);
                if (marker == APP1 && startsWithMark(segment)) {
                    return ExifUtils.getOrientationFromExif(segment);
                }
                marker = Short.toUnsignedInt(in.getShort());
            }
            return null;
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            return null;
        }
    }

    private static boolean startsWithMark(byte[] segment) {
        return segment.length > MARK.length && Arrays.equals(segment, 0, MARK.length, MARK, 0, MARK.length);
    }
}
