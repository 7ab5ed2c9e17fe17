package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListerTest {

    @Test
    void itIsKeptWithAnImportAndReadAgain() {
        Lister officer = new Lister(7L, 3L);
        Lister own = new Lister(7L, null);
        assertThat(Lister.of(officer.options())).isEqualTo(officer);
        assertThat(Lister.of(own.options())).isEqualTo(own);
    }

    @Test
    void anImportFromBeforeNamesNobody() {
        assertThat(Lister.of("")).isEqualTo(new Lister(null, null));
    }
}
