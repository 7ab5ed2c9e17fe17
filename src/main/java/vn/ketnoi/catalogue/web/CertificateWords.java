package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateStatus;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** Certificates in the reader's words, and those that count of what a public page shows. */
@RequestScoped
@Named
public class CertificateWords {

    /** From so many days before its end, a certificate's own people see how many are left. */
    private static final long SOON = 60;

    @Inject
    Certificates certificates;

    @Inject
    Products products;

    @Inject
    CertificateKinds kinds;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    Clock clock;

    private final Map<Long, ProductView> known = new HashMap<>();

    /** What counts today of a facility and its products. */
    public List<CertificateView> ofFacility(long facility) {
        return certificates.holding(facility);
    }

    /** What counts today of a product. */
    public List<CertificateView> ofProduct(ProductView product) {
        return certificates.holding(product.facilityId()).stream()
                .filter(c -> c.details().covers(product.id()))
                .toList();
    }

    public String kind(CertificateView certificate) {
        return kinds.name(certificate.details().kind(), language.getCode());
    }

    public String days(CertificateView certificate) {
        String from = page.day(certificate.details().validFrom());
        LocalDate until = certificate.details().validUntil();
        return until == null
                ? messages.of("certificate.days.open", from)
                : messages.of("certificate.days", from, page.day(until));
    }

    /** Where it stands: its status, unless its days say more. */
    public String standing(CertificateView certificate) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = certificate.details().validUntil();
        if (certificate.status() != CertificateStatus.CONFIRMED || until == null) {
            return messages.of(certificate.status());
        }
        long left = ChronoUnit.DAYS.between(today, until);
        if (left < 0) {
            return messages.of("certificate.over");
        }
        return left > SOON ? messages.of(certificate.status()) : messages.of("certificate.left", page.number(left));
    }

    /** The class of the mark that says so. */
    public String chip(CertificateView certificate) {
        LocalDate today = LocalDate.now(clock);
        boolean soon = !certificate.isOverOn(today) && certificate.isOverOn(today.plusDays(SOON + 1));
        return switch (certificate.status()) {
            case ENTERED -> "chip-wait";
            case REFUSED -> "chip-bad";
            case ENDED -> "";
            case CONFIRMED -> certificate.isOverOn(today) ? "chip-bad" : soon ? "chip-wait" : "chip-good";
        };
    }

    /** The products of a list of certificates are read at once, by the first that is asked about. */
    public void know(Collection<CertificateView> shown) {
        known.putAll(products.getAll(shown.stream()
                .flatMap(c -> c.details().productIds().stream())
                .distinct()
                .toList()));
    }

    /** What it is of, as far as the reader may see it. */
    public String of(CertificateView certificate) {
        if (certificate.details().ofWholeFacility()) {
            return messages.of("certificate.of.facility");
        }
        if (!known.keySet().containsAll(certificate.details().productIds())) {
            know(List.of(certificate));
        }
        return certificate.details().productIds().stream()
                .map(known::get)
                .filter(p -> p != null)
                .map(p -> p.name(language.getCode()))
                .collect(Collectors.joining(", "));
    }

    public @Nullable String scan(CertificateView certificate) {
        return certificate.fileName() == null ? null : "/certificate-scans/" + certificate.id();
    }
}
