package vn.ketnoi.catalogue;

/** A certificate's scan as it was chosen; nobody has looked into it yet. */
public record CertificateScan(String name, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
