package vn.ketnoi.programme;

/** A guidance document's file as it was chosen; nobody has looked into it yet. */
public record GuidanceFile(String name, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
