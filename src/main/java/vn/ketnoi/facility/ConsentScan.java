package vn.ketnoi.facility;

/** The scan of a consent as it was chosen; nobody has looked into it yet. */
public record ConsentScan(String name, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
