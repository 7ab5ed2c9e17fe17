package vn.ketnoi.account;

/** What a person is here. Centre and department act for one province, facility and buyer for one organisation. */
public enum Role {
    FACILITY,
    BUYER,
    CENTRE,
    DEPARTMENT,
    MINISTRY,
    ADMINISTRATOR;

    public boolean hasProvince() {
        return this == CENTRE || this == DEPARTMENT;
    }
}
