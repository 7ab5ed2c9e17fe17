package vn.ketnoi.programme.model;

/** What a value is reported for. Combos are the tracker's own codes for categories. */
public record TrackerKey(
        String dataElement, String period, String orgUnit, String categoryOptionCombo, String attributeOptionCombo) {}
