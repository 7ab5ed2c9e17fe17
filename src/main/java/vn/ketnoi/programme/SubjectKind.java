package vn.ketnoi.programme;

/** What an indicator is about. An industrial cluster is a zoned estate, a sector cluster is firms that co-operate. */
public enum SubjectKind {
    FACILITY,
    INDUSTRIAL_CLUSTER,
    COURSE,
    SECTOR_CLUSTER,
    VALUE_CHAIN;

    /** Formed or not, but never "so many percent formed". */
    public boolean isQualitative() {
        return this == SECTOR_CLUSTER || this == VALUE_CHAIN;
    }
}
