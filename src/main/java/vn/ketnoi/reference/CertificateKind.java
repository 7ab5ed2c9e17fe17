package vn.ketnoi.reference;

/**
 * What a certificate says of who holds it.
 *
 * @param group ocop, typical or standard
 * @param ofProductsOnly whether it is given to single products and never to a whole facility
 * @param source the act, decree or standard behind it
 */
public record CertificateKind(
        String code, String group, String nameVi, String nameEn, boolean ofProductsOnly, String source) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
