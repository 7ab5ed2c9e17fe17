package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.RejectedException;

/** Where an answer ended: the order and the last result's values in it, in a form fit for an address. */
final class Cursor {

    private static final int MAX_LENGTH = 300;

    private Cursor() {}

    static String write(ProductSort sort, List<FieldValue> last) {
        StringBuilder text = new StringBuilder(sort.word());
        for (FieldValue value : last) {
            text.append(value.isDouble() ? "|d" : "|l").append(value._toJsonString());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RejectedException when it is none of ours, or was given for another order */
    static List<FieldValue> read(String cursor, ProductSort sort) {
        try {
            if (cursor.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("too long");
            }
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 6);
            List<FieldValue> values = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                String number = parts[i].substring(1);
                values.add(
                        parts[i].charAt(0) == 'd'
                                ? FieldValue.of(Double.parseDouble(number))
                                : FieldValue.of(Long.parseLong(number)));
            }
            if (!parts[0].equals(sort.word()) || values.size() < 2 || values.size() > 3) {
                throw new IllegalArgumentException("another order");
            }
            return values;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw RejectedException.field("cursor", "search.cursor.unknown");
        }
    }
}
