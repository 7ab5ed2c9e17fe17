package vn.ketnoi.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of product. There are two levels: a category without a parent is a top one.
 *
 * @param hs the tariff heading most of its products fall under, where there is one
 */
public record Category(
        String code,
        @Nullable String parent,
        String nameVi,
        String nameEn,
        List<String> synonymsVi,
        List<String> synonymsEn,
        @Nullable String hs) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
