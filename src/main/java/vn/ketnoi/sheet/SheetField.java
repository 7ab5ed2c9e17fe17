package vn.ketnoi.sheet;

import java.util.List;

/** Something a feature knows how to read from a column; implemented by an enumeration. */
public interface SheetField {

    /** The name in a mapping and in reasons: that of the property it becomes. */
    String field();

    /** Without it a row means nothing. */
    boolean needed();

    /** How people head such a column, the likeliest first; accents, case, spaces and punctuation do not matter. */
    List<String> headings();
}
