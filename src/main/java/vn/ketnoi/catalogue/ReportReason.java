package vn.ketnoi.catalogue;

/**
 * What is wrong with a listing, as somebody says who saw it. WRONG: it says what is not so. COUNTERFEIT: the trademark is
 * not theirs. UNREACHABLE: nobody answers at the facility.
 */
public enum ReportReason {
    WRONG,
    COUNTERFEIT,
    FORBIDDEN,
    OFFENSIVE,
    UNREACHABLE,
    OTHER
}
