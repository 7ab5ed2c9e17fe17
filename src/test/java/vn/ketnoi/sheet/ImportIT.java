package vn.ketnoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Records;

/** Files of products and of facilities over the API: tried, taken, refused row by row, and kept from others. */
class ImportIT {

    private static Records records;
    private static Api maker;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void makeAFacility() {
        records = new Records();
        maker = Api.as(records.maker);
    }

    @Test
    void tryingWritesNothingAndTakingWritesOnce() {
        String file = "mã,tên,giá,đơn vị\nT-" + run + ",Mắm thái,95.000,hũ\nU-" + run + ",Khô sặc,,kg\n";
        long before = products();
        JsonNode tried = send("?dryRun=true", file).expect(201).json();
        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(tried.get("added").asInt()).isEqualTo(2);
        assertThat(products()).isEqualTo(before);

        JsonNode taken = send("", file).expect(201).json();
        assertThat(taken.get("added").asInt()).isEqualTo(2);
        assertThat(products()).isEqualTo(before + 2);
        assertThat(send("", file).expect(201).json().get("same").asInt()).isEqualTo(2);
        JsonNode changed = send("", file.replace("Mắm thái", "Mắm thái Châu Đốc"))
                .expect(201)
                .json();
        assertThat(changed.get("changed").asInt()).isEqualTo(1);
        assertThat(changed.get("same").asInt()).isEqualTo(1);
        assertThat(products()).isEqualTo(before + 2);
    }

    @Test
    void aRepeatedCallIsTheSameImport() {
        Api sure = maker.with("Idempotency-Key", UUID.randomUUID().toString());
        byte[] file = bytes("mã,tên\nR-" + run + ",Mắm ruốc\n");
        long first = sure.send("POST", "/products/imports", file, "text/csv")
                .expect(201)
                .id();
        Answer again = sure.send("POST", "/products/imports", file, "text/csv").expect(201);
        assertThat(again.id()).isEqualTo(first);
        assertThat(again.json().get("added").asInt()).isEqualTo(1);
    }

    @Test
    void rowsAreRefusedWithReasonsAndGivenBack() {
        String file = "mã,tên,giá\nV-" + run + ",Được,1000\n,Không mã,1\nW-" + run + ",,2\nX-" + run
                + ",Giá chữ,rẻ lắm\nV-" + run + ",Trùng mã,5\n";
        Answer taken = send("", file).expect(201);
        JsonNode json = taken.json();
        assertThat(json.get("rows").asInt()).isEqualTo(5);
        int counted = json.get("added").asInt()
                + json.get("changed").asInt()
                + json.get("refused").asInt();
        assertThat(counted).isEqualTo(5);
        assertThat(json.get("refused").asInt()).isPositive();
        for (JsonNode row : json.get("refusedRows")) {
            assertThat(row.get("line").asLong()).isBetween(2L, 6L);
            assertThat(row.get("reasons").get(0).get("message").asString()).isNotBlank();
        }
        Answer refused =
                maker.get("/products/imports/" + taken.id() + "/refused").expect(200);
        assertThat(refused.header("Content-Disposition")).contains("refused-" + taken.id());
        assertThat(refused.body()).contains("mã,tên,giá").contains("Không mã").doesNotContain(",Được,");
        JsonNode later =
                maker.get("/products/imports/" + taken.id()).expect(200).json();
        assertThat(later.get("told").asInt()).isBetween(json.get("told").asInt(), 1);
        assertThat(untold(later)).isEqualTo(untold(json));
    }

    /** Without how much of it the search knows, which goes on after the import. */
    private static JsonNode untold(JsonNode taken) {
        return ((ObjectNode) taken.deepCopy()).without("told");
    }

    @Test
    void columnsAreMappedByHand() {
        String file = "a;b;c\nM-" + run + ";Mật ong;Honey\n";
        send("?mapping=" + encoded("{\"sku\":\"a\",\"nameVi\":\"b\",\"nameEn\":\"c\"}"), file)
                .expect(201);
        send("?mapping=" + encoded("{\"sku\":\"a\"}"), file).expect(422);
        send("?mapping=" + encoded("{\"sku\":\"a\",\"nameVi\":\"none\"}"), file).expect(422);
        send("?mapping=" + encoded("{\"sku\":\"a\",\"nameVi\":\"b\",\"hack\":\"c\"}"), file)
                .expect(422);
        send("?mapping=" + encoded("[1"), file).expectProblem(422, "sheet.mapping.json");
        send("", file).expect(422);
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        send("", "").expect(422);
        send("", "mã,tên\n").expect(422);
        maker.send("POST", "/products/imports", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}, "text/csv")
                .expect(422);
    }

    /** What is given out is taken back as the same, in both forms; nothing in it runs in an office program. */
    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        send("", "mã,tên,giá,moq,mô tả\n=E-" + run + ",@Mắm,12.500,\"1,234\",\"- một\n- hai\"\n")
                .expect(201);
        for (String form : new String[] {"csv", "xlsx"}) {
            byte[] file = maker.download("/products/sheets?form=" + form);
            JsonNode again = maker.send("POST", "/products/imports", file, "application/octet-stream")
                    .expect(201)
                    .json();
            assertThat(again.get("same").asInt())
                    .isEqualTo(again.get("rows").asInt())
                    .isPositive();
            assertThat(again.get("warned").asInt()).isZero();
        }
        assertThat(maker.get("/products/sheets?form=csv").body())
                .contains("'=E-" + run)
                .contains("'@Mắm");
        byte[] template = maker.download("/products/sheets/template");
        maker.send("POST", "/products/imports", template, "application/octet-stream")
                .expectProblem(422, "sheet.headerOnly");
        maker.get("/products/sheets?form=exe").expect(422);
        Api.as(otherCentre())
                .get("/products/sheets?facility=" + records.facility)
                .expect(404);
        Api.as(Api.BUYER).get("/products/sheets/template").expect(403);
        Api.anonymous().get("/products/sheets?facility=" + records.facility).expect(401);
    }

    @Test
    void refusedRowsOfAWorkbookComeBackInOne() {
        byte[] file = SheetFiller.workbook(new String[][] {{"mã", "tên"}, {"", "Không mã"}, {"Q-" + run, "Mắm"}});
        Answer taken = maker.send("POST", "/products/imports", file, "application/octet-stream")
                .expect(201);
        assertThat(taken.json().get("refused").asInt()).isEqualTo(1);
        assertThat(taken.json().get("added").asInt()).isEqualTo(1);
        Answer refused =
                maker.get("/products/imports/" + taken.id() + "/refused").expect(200);
        assertThat(refused.header("Content-Disposition")).endsWith(".xlsx\"");
        JsonNode again = maker.send(
                        "POST",
                        "/products/imports",
                        maker.download("/products/imports/" + taken.id() + "/refused"),
                        "application/octet-stream")
                .expect(201)
                .json();
        assertThat(again.get("refused").asInt())
                .isEqualTo(again.get("rows").asInt())
                .isEqualTo(1);
    }

    @Test
    void otherPeoplesFacilitiesAndImportsAreNotThere() {
        byte[] file = bytes("mã,tên\nY-" + run + ",Bánh phồng\n");
        String named = "/products/imports?facility=" + records.facility;
        Api.anonymous().send("POST", named, file, "text/csv").expect(401);
        Api.as(Api.FACILITY).send("POST", named, file, "text/csv").expect(404);
        Api.as(otherCentre()).send("POST", named, file, "text/csv").expect(404);
        Api.as(Api.BUYER).send("POST", named, file, "text/csv").expect(404);
        Api.as(Api.MINISTRY).send("POST", named, file, "text/csv").expect(404);
        Api.as(Api.CENTRE).send("POST", "/products/imports", file, "text/csv").expectProblem(422, "check.NotNull");
        Api.as(Api.CENTRE).send("POST", named, file, "text/csv").expectProblem(403, "consent.needed");
        records.consent();
        long id = Api.as(Api.CENTRE)
                .send("POST", named, file, "text/csv")
                .expect(201)
                .id();
        for (String path : new String[] {"/products/imports/" + id, "/products/imports/" + id + "/refused"}) {
            maker.get(path).expect(404);
            Api.as(otherCentre()).get(path).expect(404);
            Api.as(Api.CENTRE).get(path).expect(200);
            Api.as(Api.ADMINISTRATOR).get(path).expect(200);
        }
        Api.as(Api.CENTRE).get("/facilities/imports/" + id).expect(404);
    }

    @Test
    void facilitiesComeInForTheirProvinceOnly() {
        Api centre = Api.as(Api.CENTRE);
        String file = "mã,tên,tỉnh\nF-" + run + ",Cơ sở nhập tệp,An Giang\nG-" + run + ",Cơ sở nơi khác,Hà Nội\nH-"
                + run + ",Không rõ tỉnh,\n";
        long before = facilities();
        JsonNode tried = centre.send("POST", "/facilities/imports?dryRun=true", bytes(file), "text/csv")
                .expect(201)
                .json();
        assertThat(facilities()).isEqualTo(before);
        JsonNode taken = centre.send("POST", "/facilities/imports?unstatedAreMine=true", bytes(file), "text/csv")
                .expect(201)
                .json();
        assertThat(taken.get("added").asInt()).isEqualTo(2);
        assertThat(taken.get("refusedRows").get(0).get("code").asString()).isEqualTo("G-" + run);
        assertThat(tried.get("refused").asInt()).isPositive();
        assertThat(facilities()).isEqualTo(before + 2);
        for (String email : new String[] {Api.FACILITY, Api.BUYER, Api.DEPARTMENT, Api.MINISTRY}) {
            Api.as(email)
                    .send("POST", "/facilities/imports", bytes(file), "text/csv")
                    .expect(403);
        }
        long id = taken.get("id").asLong();
        Api.as(otherCentre()).get("/facilities/imports/" + id).expect(404);
    }

    private Answer send(String query, String file) {
        return maker.send("POST", "/products/imports" + query, bytes(file), "text/csv");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private long products() {
        return maker.get("/facilities/" + records.facility + "/products")
                .json()
                .get("total")
                .asLong();
    }

    private static long facilities() {
        return Api.as(Api.CENTRE)
                .get("/facilities?province=91")
                .json()
                .get("total")
                .asLong();
    }

    private static String otherCentre() {
        String email = "import-" + records.run + "@ketnoi.example";
        Map<String, Object> person = new HashMap<>(Map.of("email", email, "name", "Trung tâm khác"));
        person.putAll(Map.of("password", Api.DEMO_PASSWORD, "role", "CENTRE", "province", "01"));
        int status = Api.as(Api.ADMINISTRATOR).post("/accounts", person).status();
        assertThat(status).as("opened, or open already").isIn(201, 422);
        return email;
    }
}
