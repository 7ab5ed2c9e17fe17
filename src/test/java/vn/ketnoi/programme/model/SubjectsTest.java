package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.programme.SubjectKind.COURSE;
import static vn.ketnoi.programme.SubjectKind.FACILITY;
import static vn.ketnoi.programme.SubjectKind.INDUSTRIAL_CLUSTER;
import static vn.ketnoi.programme.SubjectKind.SECTOR_CLUSTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Cụm công nghiệp Gò Bần", "CCN Gò Bần", "cụm công nghiệp gò  bần", "Go Ban", "Gò Bần."})
    void aClusterIsTheSameHoweverItIsWritten(String name) {
        assertThat(Subjects.key(INDUSTRIAL_CLUSTER, null, name, "80")).isEqualTo("name:go ban");
    }

    @Test
    void aFacilityIsItsId() {
        assertThat(Subjects.key(FACILITY, 7L, null, "91")).isEqualTo("facility:7");
    }

    @Test
    void coursesOfTwoProvincesAreTwo() {
        assertThat(Subjects.key(COURSE, null, "Lớp may khóa 1", "91"))
                .isEqualTo(Subjects.key(COURSE, null, "LỚP MAY, KHÓA 1", "91"))
                .isNotEqualTo(Subjects.key(COURSE, null, "Lớp may khóa 1", "86"))
                .isNotEqualTo(Subjects.key(COURSE, null, "Lớp may khóa 2", "91"));
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRIAL_CLUSTER, Cụm liên kết ngành gỗ, true",
        "INDUSTRIAL_CLUSTER, Cụm công nghiệp Gò Bần, false",
        "INDUSTRIAL_CLUSTER, Gò Bần, false",
        "SECTOR_CLUSTER, CCN Gò Bần, true",
        "SECTOR_CLUSTER, Cụm liên kết ngành gỗ, false",
        "COURSE, Lớp may cho cụm công nghiệp, false",
    })
    void anIndustrialClusterIsNoSectorCluster(vn.ketnoi.programme.SubjectKind kind, String name, boolean other) {
        assertThat(Subjects.isOtherKindOfCluster(kind, name)).isEqualTo(other);
    }

    @Test
    void sectorClustersAreKnownByTheirSector() {
        assertThat(Subjects.key(SECTOR_CLUSTER, null, "Cụm liên kết ngành gỗ", "52"))
                .isEqualTo(Subjects.key(SECTOR_CLUSTER, null, "Gỗ", "52"));
    }
}
