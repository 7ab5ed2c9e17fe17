package vn.ketnoi.search;

import java.util.List;

/** What results can be narrowed by, with counts. The word is the parameter's name in addresses and the name in answers. */
public enum ProductFacet {
    CATEGORY("category"),
    PROVINCE("province"),
    PROCESSING("processing"),
    CERTIFICATE("certificate"),
    FACILITY_KIND("facilityKind"),
    VERIFIED("verified"),
    EXPORT_READY("exportReady"),
    PRICE("priceRange"),
    MIN_ORDER("minOrderRange");

    private final String word;

    ProductFacet(String word) {
        this.word = word;
    }

    /** The ranges that are its values; empty where they are none. */
    public List<AmountRange> ranges() {
        return switch (this) {
            case PRICE -> AmountRange.PRICES;
            case MIN_ORDER -> AmountRange.MIN_ORDERS;
            default -> List.of();
        };
    }

    public String word() {
        return word;
    }
}
