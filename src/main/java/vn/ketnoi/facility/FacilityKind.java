package vn.ketnoi.facility;

/** The forms a rural industrial facility may have (Decree 45/2012/NĐ-CP, as amended by Decree 235/2025/NĐ-CP). */
public enum FacilityKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    HOUSEHOLD
}
