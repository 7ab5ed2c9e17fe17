package vn.ketnoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.testing.Sheets;

/** Workbooks as people send them, good and bad. */
class WorkbookTest {

    @Test
    void textsNumbersAndWhatFormulasGaveAreRead() throws IOException {
        Sheet sheet = Sheets.read(workbook(s -> {
            s.value(0, 0, "mã");
            s.value(0, 1, "giá");
            s.value(0, 2, "có");
            s.value(2, 0, "A1");
            s.value(2, 1, new BigDecimal("1234.567"));
            s.value(2, 2, true);
            s.value(3, 0, 8936000123456L);
            s.value(3, 1, 0.1 + 0.2);
            s.inlineString(3, 2, "=cmd|' /C calc'!A0");
        }));
        assertThat(sheet.header()).containsExactly("mã", "giá", "có");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(3, List.of("A1", "1234.5670", "true")),
                        new Sheet.Row(4, List.of("8936000123456", "0.3", "=cmd|' /C calc'!A0")));
        assertThat(sheet.count()).isEqualTo(2);
    }

    /** Only what was worked out before counts: a formula that runs something runs nothing here. */
    @Test
    void aFormulaIsNotWorkedOut() throws IOException {
        Map<String, String> parts = parts();
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>mã</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>was</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"e\"><f>A9</f><v>#REF!</v></c></row>"
                        + "</sheetData></worksheet>");
        assertThat(Sheets.read(zip(parts)).rows())
                .extracting(r -> r.cells().get(0))
                .containsExactly("2", "was", "#REF!");
    }

    @Test
    void anEmptyOneAndOneOfAHeaderOnlyAreRefused() throws IOException {
        assertThat(refusal(workbook(s -> {}))).isEqualTo("sheet.empty");
        assertThat(refusal(workbook(s -> s.value(0, 0, "mã")))).isEqualTo("sheet.headerOnly");
    }

    @Test
    void brokenOnesAreRefused() throws IOException {
        byte[] good = workbook(s -> {
            s.value(0, 0, "mã");
            s.value(1, 0, "A1");
        });
        assertThat(refusal(Arrays.copyOf(good, good.length / 2))).isEqualTo("sheet.workbook.broken");
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\">");
        assertThat(refusal(zip(parts))).isEqualTo("sheet.workbook.broken");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>");
        assertThat(refusal(zip(parts))).isEqualTo("sheet.workbook.broken");
        assertThat(refusal(zip(Map.of("word/document.xml", "<x/>")))).isEqualTo("sheet.workbook.none");
    }

    @Test
    void bombsAndMacrosAreRefused() throws IOException {
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + " ".repeat(30_000_000) + "</worksheet>");
        assertThat(refusal(zip(parts))).isEqualTo("sheet.workbook.bomb");
        Map<String, String> macro = parts();
        macro.put("xl/vbaProject.bin", "x");
        assertThat(refusal(zip(macro))).isEqualTo("sheet.workbook.macro");
    }

    @Test
    void aRefusedCellIsGivenOutHarmless() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetForm.XLSX.writer(out)) {
            writer.row(List.of("=a", "b"));
            writer.row(List.of("=cmd|' /C calc'!A0", new BigDecimal("12345678901234567.89")));
        }
        Sheet sheet = Sheets.read(out.toByteArray());
        assertThat(sheet.rows().get(0).cells()).containsExactly("'=cmd|' /C calc'!A0", "12345678901234567.89");
        assertThat(sheet.rows().get(0).cell(0)).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void aTemplateIsAFileWithoutRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("mã", List.of());
        columns.put("loại", List.of("một", "hai"));
        SheetTemplate.write(out, "Sản phẩm", columns, "Hướng dẫn", List.of("điền vào"));
        assertThat(refusal(out.toByteArray())).isEqualTo("sheet.headerOnly");
    }

    private interface Filling {

        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        filling.fill(workbook.newWorksheet("a"));
        workbook.finish();
        return out.toByteArray();
    }

    /** The least that is a workbook. */
    private static Map<String, String> parts() {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packages + "/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packages + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packages + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(RejectedException.class, () -> Sheets.read(file))
                .reasons()
                .get(0)
                .key();
    }
}
