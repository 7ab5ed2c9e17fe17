package vn.ketnoi.programme;

/** A guidance document's file: always a PDF. */
public record GuidanceFile(String name, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
