package vn.ketnoi.search.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.search.ProductHit.Certified;

/**
 * A published product as the index holds it. The component names are the mapping's field names. Texts come folded, except
 * {@code nameVi} and {@code otherVi}, which keep their accents; {@code shown} and {@code certificates} are all that is given back.
 *
 * @param category the category and the one above it, so that either finds the product
 * @param is what it is, with all that is a kind of, as {@link Concepts}; has and says likewise
 * @param place names of the province, in both languages
 * @param maker facility, maker and brand
 * @param certificates those that count on this day or on one to come; which of them do today, is asked when searching
 * @param priceDong the price of one in dong, at the rate of the day of indexing: for order and range only
 */
record ProductDocument(
        long id,
        List<String> code,
        List<String> facilityCode,
        String codeText,
        String nameVi,
        String nameFolded,
        @Nullable String nameEn,
        List<String> place,
        List<String> maker,
        List<String> categoryText,
        List<String> otherVi,
        List<String> description,
        @Nullable String hs,
        List<String> category,
        List<String> bare,
        List<String> starts,
        List<String> startsFolded,
        Set<String> is,
        Set<String> has,
        Set<String> says,
        @Nullable String province,
        @Nullable String processing,
        @Nullable String facilityKind,
        boolean verified,
        boolean exportReady,
        List<Certified> certificates,
        long facility,
        @Nullable Double priceDong,
        @Nullable Double minOrder,
        long publishedAt,
        ProductHit.Shown shown) {

    private static final String NEVER = "9999-12-31";

    static Certified certified(CertificateView certificate) {
        CertificateDetails details = certificate.details();
        LocalDate until = details.validUntil();
        return new Certified(details.kind(), details.validFrom().toString(), until == null ? NEVER : until.toString());
    }
}
