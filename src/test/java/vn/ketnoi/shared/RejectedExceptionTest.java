package vn.ketnoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RejectedExceptionTest {

    @Test
    void aUniqueKeyTakenAtTheSameMomentIsARefusal() {
        Throwable thrown = new IllegalStateException(new SQLException("Duplicate entry", "23000", 1062));
        assertThat(RejectedException.in(thrown))
                .hasValueSatisfying(e -> assertThat(e.reasons().get(0).key()).isEqualTo("record.taken"));
    }

    @Test
    void lettersThatNoCodeHasAreARefusal() {
        Throwable thrown = new IllegalStateException(new SQLException("Illegal mix of collations", "HY000", 1267));
        assertThat(RejectedException.in(thrown))
                .hasValueSatisfying(e -> assertThat(e.reasons().get(0).key()).isEqualTo("check.code"));
    }

    @Test
    void anotherFaultOfTheDatabaseIsNot() {
        assertThat(RejectedException.in(new SQLException("Unknown column", "42S22", 1054)))
                .isEmpty();
    }
}
