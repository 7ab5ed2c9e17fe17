package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.RejectedException;

class CursorTest {

    private static final List<FieldValue> LAST =
            List.of(FieldValue.of(12.5), FieldValue.of(1_700_000_000_000L), FieldValue.of(7L));

    @Test
    void whatWasWrittenIsReadAgain() {
        List<FieldValue> read = Cursor.read(Cursor.write(ProductSort.RELEVANCE, LAST), ProductSort.RELEVANCE);
        assertThat(read).extracting(FieldValue::_toJsonString).containsExactly("12.5", "1700000000000", "7");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = Cursor.write(ProductSort.PRICE_ASC, LAST);
        assertThatThrownBy(() -> Cursor.read(cursor, ProductSort.NEWEST)).isInstanceOf(RejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "???", "cmVsZXZhbmNlfHx8", "cmVsZXZhbmNlfGxhfGxi"})
    void whatIsNoneOfOursIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, ProductSort.RELEVANCE)).isInstanceOf(RejectedException.class);
    }
}
