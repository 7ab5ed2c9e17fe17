package vn.ketnoi.facility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnoi.facility.FacilityColumn;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.ReadRows;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.testing.Sheets;

class FacilityRowTest {

    private static final Provinces PROVINCES = new Provinces();

    @Test
    void readsARow() {
        FacilityProfile profile = profile("id,ten,loại hình,dia_chi,tinh_cu,tinh_2025,email,web,số lao động\n"
                + "cs-1,HTX Biển Xanh,Hợp tác xã,Phú Quốc,Kiên Giang,An Giang,a@b.vn,bienxanh.vn,1.200\n");
        assertThat(profile.code()).isEqualTo("cs-1");
        assertThat(profile.kind()).isEqualTo(FacilityKind.COOPERATIVE);
        assertThat(profile.province()).isEqualTo("91");
        assertThat(profile.website()).isEqualTo("https://bienxanh.vn");
        assertThat(profile.workers()).isEqualTo(1200);
    }

    @Test
    void anOldProvinceIsFoundInTheNewList() {
        assertThat(profile("mã,tên,tỉnh\n1,A,tỉnh Kiên Giang\n").province()).isEqualTo("91");
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        ReadRow<FacilityProfile> row = row("mã,tên,loại hình,email,web,tỉnh\n1,A,gì đó,không có,x y,Đâu đó\n");
        assertThat(row.value()).isEqualTo(FacilityProfile.named("1", "A"));
        assertThat(row.warnings()).extracting(Reason::field).containsExactly("kind", "province", "email", "website");
    }

    @Test
    void productsAndBadNumbersAreRefused() {
        assertThat(row("id,loai,ten\n1,product,Mắm\n").refusals())
                .containsExactly(Reason.of("type", "facility.import.product"));
        assertThat(row("mã,tên,số lao động\n1,A,\"1,5\"\n").refusals())
                .containsExactly(Reason.of("workers", "sheet.row.number", "1,5"));
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        FacilityProfile known = profile("mã,tên,địa chỉ,tỉnh\n1,A,Phú Quốc,An Giang\n");
        FacilityProfile after = FacilityRow.onto(known, profile("mã,tên,địa chỉ\n1,A mới,\n"));
        assertThat(after.nameVi()).isEqualTo("A mới");
        assertThat(after.address()).isEqualTo("Phú Quốc");
        assertThat(after.province()).isEqualTo("91");
    }

    private static FacilityProfile profile(String text) {
        return Optional.ofNullable(row(text).value()).orElseThrow();
    }

    private static ReadRow<FacilityProfile> row(String text) {
        Sheet sheet = Sheets.read(text);
        ColumnMapping mapping = ColumnMapping.guess(FacilityColumn.values(), sheet);
        return new ReadRows<FacilityProfile>(
                        sheet.header(), mapping, row -> FacilityRow.read(row, PROVINCES::read), profile -> {})
                .read(sheet.rows().get(0));
    }
}
