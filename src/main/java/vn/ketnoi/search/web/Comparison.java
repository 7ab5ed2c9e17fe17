package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.reference.Units;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.web.CompareBean.Column;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** The rows of a comparison, in words. */
@RequestScoped
public class Comparison {

    @Inject
    Messages messages;

    @Inject
    FacetLabels labels;

    @Inject
    Certificates certificates;

    @Inject
    Units units;

    @Inject
    Page page;

    @Inject
    Language language;

    /** @param differs whether the products differ in it */
    public record Row(String label, List<String> cells, boolean differs) {}

    public List<Row> rows(List<Column> columns) {
        return List.of(
                row("search.product.price", columns, c -> price(c.product().details())),
                row("search.product.tiers", columns, c -> tiers(c.product().details())),
                row(
                        "search.product.minOrder",
                        columns,
                        c -> amount(c.product().details().minOrder(), c)),
                row(
                        "search.product.unit",
                        columns,
                        c -> units.name(c.product().details().unit(), language.getCode())),
                row(
                        "search.product.capacity",
                        columns,
                        c -> amount(c.product().details().capacityMonth(), c)),
                row(
                        "search.facet.category",
                        columns,
                        c -> label(ProductFacet.CATEGORY, c.product().details().category())),
                row(
                        "search.facet.processing",
                        columns,
                        c -> label(
                                ProductFacet.PROCESSING, c.product().details().processing())),
                row(
                        "search.facet.exportReady",
                        columns,
                        c -> c.product().details().exportReady() ? label(ProductFacet.EXPORT_READY, "true") : ""),
                row("search.product.origin", columns, c -> label(ProductFacet.PROVINCE, province(c))),
                row("search.product.hs", columns, c -> c.product().details().hs()),
                row("certificate.public", columns, this::certificates),
                row(
                        "search.facet.verified",
                        columns,
                        c -> label(ProductFacet.VERIFIED, c.facility().verified())));
    }

    private Row row(String label, List<Column> columns, Function<Column, @Nullable String> said) {
        List<String> cells = columns.stream()
                .map(said)
                .map(text -> text == null || text.isBlank() ? messages.of("search.stated.not") : text)
                .toList();
        return new Row(messages.of(label), cells, cells.stream().distinct().count() > 1);
    }

    /** Those that count today, with their days. */
    private String certificates(Column column) {
        ProductView product = column.product();
        return certificates.holding(product.facilityId()).stream()
                .map(CertificateView::details)
                .filter(d -> d.covers(product.id()))
                .map(d -> label(ProductFacet.CERTIFICATE, d.kind()) + " (" + days(d) + ")")
                .collect(Collectors.joining("; "));
    }

    private String days(CertificateDetails d) {
        String from = page.day(d.validFrom());
        return d.validUntil() == null
                ? messages.of("certificate.days.open", from)
                : messages.of("certificate.days", from, page.day(d.validUntil()));
    }

    private String price(ProductDetails d) {
        return d.price() == null ? messages.of("search.price.request") : page.money(d.price(), d.currency());
    }

    private String tiers(ProductDetails d) {
        return d.tiers().stream()
                .map(t ->
                        messages.of("search.compare.tier", page.number(t.from()), page.money(t.price(), d.currency())))
                .collect(Collectors.joining("; "));
    }

    private String amount(@Nullable BigDecimal amount, Column column) {
        String unit = column.product().details().unit();
        return amount == null
                ? ""
                : (page.number(amount) + " " + units.after(amount, unit, language.getCode())).strip();
    }

    private static @Nullable String province(Column column) {
        String own = column.product().details().originProvince();
        return own != null ? own : column.facility().profile().province();
    }

    private String label(ProductFacet facet, @Nullable Object value) {
        return value == null ? "" : labels.label(facet, value.toString());
    }
}
