package vn.ketnoi.programme;

/** EACH: every outcome is one. SUM: quantities add up. DISTINCT: a subject is one in a programme, however often. */
public enum CountRule {
    EACH,
    SUM,
    DISTINCT
}
