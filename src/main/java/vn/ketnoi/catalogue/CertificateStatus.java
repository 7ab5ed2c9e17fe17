package vn.ketnoi.catalogue;

/**
 * Entered: waits for the promotion centre. Confirmed: counts, as long as its days last. Refused: the centre said why. Ended:
 * taken back by who entered it.
 */
public enum CertificateStatus {
    ENTERED,
    CONFIRMED,
    REFUSED,
    ENDED
}
