package vn.ketnoi.media;

/** How large a picture is served: for lists, for phones, for desktops. The longer side has at most so many pixels. */
public enum PictureSize {
    SMALL(320),
    MEDIUM(640),
    LARGE(1280);

    private final int side;

    PictureSize(int side) {
        this.side = side;
    }

    public int side() {
        return side;
    }
}
