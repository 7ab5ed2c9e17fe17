package vn.ketnoi.account;

/** How it was seen that a buyer is who it says: its confirmed mail comes from its own website's domain, or an officer saw papers. */
public enum BuyerCheck {
    DOMAIN,
    DOCUMENT
}
