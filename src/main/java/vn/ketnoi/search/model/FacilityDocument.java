package vn.ketnoi.search.model;

import java.util.List;
import java.util.Set;
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
        List<String> bare,
        List<String> starts,
        List<String> startsFolded,
        Set<String> is,
        Set<String> has,
        Set<String> says,
        @Nullable String province,
        @Nullable String facilityKind,
        boolean verified,
        Shown shown) {

    record Shown(@Nullable String code, String nameVi, @Nullable String nameEn) {}
}
