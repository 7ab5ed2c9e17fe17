package vn.ketnoi.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How wide and how high a picture is at its largest.
 *
 * @param id under which it is served
 */
public record PictureShape(long id, int width, int height) {

    /** Its addresses with their widths, as browsers choose from them; sizes that would be the same are named once. */
    public String srcset() {
        return Arrays.stream(PictureSize.values())
                .filter(size -> size == PictureSize.LARGE || size.side() < Math.max(width, height))
                .map(size -> "/media/" + id + "/" + size.name().toLowerCase(Locale.ROOT) + " " + width(size) + "w")
                .collect(Collectors.joining(", "));
    }

    private int width(PictureSize size) {
        return Math.max(1, Math.round((float) width * size.side() / Math.max(Math.max(width, height), size.side())));
    }
}
