package vn.ketnoi.connection;

import org.jspecify.annotations.Nullable;

/** An organisation or a product that a request is about, by id and name. */
public record Party(long id, String nameVi, @Nullable String nameEn) {

    /** The name in a language, or the Vietnamese one where there is none. */
    public String name(String language) {
        return language.equals("en") && nameEn != null ? nameEn : nameVi;
    }
}
