package vn.ketnoi.search;

/** What results can be narrowed by, with counts. The word is the parameter's name in addresses and the name in answers. */
public enum ProductFacet {
    CATEGORY("category"),
    PROVINCE("province"),
    PROCESSING("processing"),
    FACILITY_KIND("facilityKind"),
    VERIFIED("verified"),
    EXPORT_READY("exportReady");

    private final String word;

    ProductFacet(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
