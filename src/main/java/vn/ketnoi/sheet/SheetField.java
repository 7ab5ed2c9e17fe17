package vn.ketnoi.sheet;

import java.util.List;

/** Something a feature knows how to read from a column; implemented by an enumeration, whose names a mapping uses. */
public interface SheetField {

    String name();

    /** Without it a row means nothing. */
    boolean needed();

    /** How people head such a column, the likeliest first; accents, case, spaces and punctuation do not matter. */
    List<String> headings();
}
