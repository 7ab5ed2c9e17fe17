package vn.ketnoi.account;

/**
 * What a person is here. Centre and department act for one province, facility and buyer for one organisation; ministry and
 * organizer (who holds trade fairs) for the nation.
 */
public enum Role {
    FACILITY,
    BUYER,
    CENTRE,
    DEPARTMENT,
    MINISTRY,
    ORGANIZER,
    ADMINISTRATOR;

    public boolean hasProvince() {
        return this == CENTRE || this == DEPARTMENT;
    }
}
