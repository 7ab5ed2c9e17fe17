package vn.ketnoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.SeveralRecords;

class AuditInterceptorTest {

    private record Seen(long id, String name) {}

    private record Effect(long before) {}

    private record Many(List<Long> recordIds) implements SeveralRecords {}

    @Test
    void theRecordIsTheOneThatIsAnswered() {
        assertThat(AuditInterceptor.records(new Seen(7, "x"), new Object[] {1L}))
                .containsExactly(7L);
    }

    @Test
    void orItsIdAlone() {
        assertThat(AuditInterceptor.records(9L, new Object[] {1L})).containsExactly(9L);
    }

    @Test
    void elseTheOneTheFirstArgumentNames() {
        assertThat(AuditInterceptor.records(null, new Object[] {5L, 2L})).containsExactly(5L);
        assertThat(AuditInterceptor.records(new Effect(3), new Object[] {5L})).containsExactly(5L);
    }

    @Test
    void orNone() {
        assertThat(AuditInterceptor.records("secret", new Object[] {"name"})).containsExactly((Long) null);
        assertThat(AuditInterceptor.records(Optional.empty(), new Object[0])).containsExactly((Long) null);
    }

    @Test
    void eachOfSeveral() {
        assertThat(AuditInterceptor.records(new Many(List.of(2L, 3L)), new Object[] {1L}))
                .containsExactly(2L, 3L);
        assertThat(AuditInterceptor.records(new Many(List.of()), new Object[] {1L}))
                .isEmpty();
    }
}
