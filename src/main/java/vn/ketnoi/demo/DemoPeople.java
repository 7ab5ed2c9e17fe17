package vn.ketnoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.Bootstrap;
import vn.ketnoi.account.OpenAccount;
import vn.ketnoi.account.RegisterBuyer;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.reference.Provinces;

/** The people of the demo world. Only the few named in the README have a password. */
@ApplicationScoped
@ActivateRequestContext
class DemoPeople {

    static final String MINISTRY = "bct@ketnoi.example";
    static final String AN_GIANG = "91";
    private static final String PASSWORD = "ketnoi-demo-2026";

    record Buyer(String email, String person, String organisation, String country) {

        /** As the rows of the demo world name it. */
        String shortName() {
            return email.substring(0, email.indexOf('@'));
        }
    }

    static final List<Buyer> BUYERS = List.of(
            new Buyer("mua.hang@ketnoi.example", "Trần Thu Hà", "Siêu thị Nắng Mới", "VN"),
            new Buyer("thumua.sen@ketnoi.example", "Lê Quốc Bảo", "Chuỗi cửa hàng Sen Việt", "VN"),
            new Buyer("bep.que@ketnoi.example", "Phạm Thị Ngân", "Nhà hàng Bếp Quê", "VN"),
            new Buyer("purchasing.nordlys@ketnoi.example", "Ingrid Solberg", "Nordlys Home AS", "NO"),
            new Buyer("buyer.hanaya@ketnoi.example", "Sato Keiko", "Hanaya Trading KK", "JP"),
            new Buyer("import.lumen@ketnoi.example", "Claire Morel", "Lumen Épicerie SARL", "FR"),
            new Buyer("qua.tet@ketnoi.example", "Nguyễn Minh Châu", "Công ty Quà tặng Lộc Xuân", "VN"),
            new Buyer("khachsan.bien@ketnoi.example", "Đỗ Hoàng Yến", "Khách sạn Biển Lặng", "VN"),
            new Buyer("sourcing.kiwa@ketnoi.example", "Park Ji-woo", "Kiwa Living Co.", "KR"),
            new Buyer("foods.harbour@ketnoi.example", "Amelia Grant", "Harbour Lane Foods Pty Ltd", "AU"));

    @Inject
    ActingAs actingAs;

    @Inject
    Accounts accounts;

    @Inject
    Facilities facilities;

    @Inject
    Provinces provinces;

    static String centre(String province) {
        return province.equals(AN_GIANG) ? "ttkc.angiang@ketnoi.example" : "ttkc." + province + "@ketnoi.example";
    }

    static String department(String province) {
        return province.equals(AN_GIANG) ? "sct.angiang@ketnoi.example" : "sct." + province + "@ketnoi.example";
    }

    static String facility(String code) {
        return code.equals("CS-AG-001")
                ? "cs.phuquoc@ketnoi.example"
                : code.toLowerCase(java.util.Locale.ROOT) + "@ketnoi.example";
    }

    void loadOfficersAndBuyers() {
        open(MINISTRY, "Vụ Công nghiệp địa phương", PASSWORD, Role.MINISTRY, null, null, null);
        open("hoi.cho@ketnoi.example", "Ban Tổ chức hội chợ", PASSWORD, Role.ORGANIZER, null, null, null);
        provinces.now().forEach(province -> {
            String password = province.code().equals(AN_GIANG) ? PASSWORD : null;
            open(
                    centre(province.code()),
                    "Trung tâm Khuyến công " + province.nameVi(),
                    password,
                    Role.CENTRE,
                    province.code(),
                    null,
                    null);
            open(
                    department(province.code()),
                    "Sở Công Thương " + province.nameVi(),
                    password,
                    Role.DEPARTMENT,
                    province.code(),
                    null,
                    null);
        });
        BUYERS.forEach(this::openBuyer);
    }

    private void openBuyer(Buyer buyer) {
        if (accounts.byEmail(buyer.email()).isEmpty()) {
            long organisation =
                    asAdministrator(() -> accounts.register(new RegisterBuyer(buyer.organisation(), buyer.country()))
                            .id());
            String password = buyer.equals(BUYERS.get(0)) ? PASSWORD : null;
            open(buyer.email(), buyer.person(), password, Role.BUYER, null, null, organisation);
        }
    }

    /** A person for each facility; the one on Phú Quốc can sign in. */
    void loadForFacility(String code) {
        long id = facilities.byCode(code).orElseThrow().id();
        String password = code.equals("CS-AG-001") ? PASSWORD : null;
        String name = facilities.get(id).profile().nameVi();
        open(facility(code), name, password, Role.FACILITY, null, id, null);
    }

    private void open(
            String email,
            String name,
            @Nullable String password,
            Role role,
            @Nullable String province,
            @Nullable Long facility,
            @Nullable Long buyer) {
        if (accounts.byEmail(email).isEmpty()) {
            asAdministrator(
                    () -> accounts.open(new OpenAccount(email, name, password, role, province, facility, buyer, null)));
        }
    }

    private <T> T asAdministrator(java.util.function.Supplier<T> action) {
        return actingAs.person(Bootstrap.ADMINISTRATOR, action);
    }
}
