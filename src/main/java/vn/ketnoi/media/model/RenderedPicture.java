package vn.ketnoi.media.model;

/** All three sizes of a picture as JPEG, and the pixels of the large one. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
public record RenderedPicture(int width, int height, byte[] large, byte[] medium, byte[] small) {}
