package vn.ketnoi.search.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A facility as the index holds it, with the field names it shares with products. */
record FacilityDocument(
        long id,
        List<String> code,
        @Nullable String codeText,
        String nameVi,
        String nameFolded,
        @Nullable String nameEn,
        List<String> place,
        List<String> otherVi,
        List<String> description,
        @Nullable String province,
        @Nullable String facilityKind,
        boolean verified,
        Shown shown) {

    record Shown(@Nullable String code, String nameVi, @Nullable String nameEn) {}
}
