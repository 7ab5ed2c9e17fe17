package vn.ketnoi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StaleExceptionTest {

    @Test
    void anOlderVersionIsRefusedWithTheCurrentOne() {
        assertThatThrownBy(() -> StaleException.check(3, 4))
                .isInstanceOfSatisfying(StaleException.class, e -> assertThat(e.currentVersion())
                        .isEqualTo(4));
        assertThatCode(() -> StaleException.check(4, 4)).doesNotThrowAnyException();
    }

    @Test
    void aLostRaceIsRecognisedHoweverDeepItIsWrapped() {
        assertThat(StaleException.in(new IllegalStateException(new OptimisticLockException())))
                .isPresent();
        assertThat(StaleException.in(new PersistenceException(new SQLException("changed", "HY000", 1020))))
                .isPresent();
        assertThat(StaleException.in(new PersistenceException(new SQLException("deadlock", "40001", 1213))))
                .isPresent();
        assertThat(StaleException.in(new RuntimeException(new StaleException(7))))
                .hasValueSatisfying(e -> assertThat(e.currentVersion()).isEqualTo(7));
    }

    @Test
    void otherFailuresStayWhatTheyAre() {
        assertThat(StaleException.in(new PersistenceException(new SQLException("duplicate", "23000", 1062))))
                .isEmpty();
        assertThat(StaleException.in(new IllegalStateException())).isEmpty();
    }
}
