package vn.ketnoi.sheet;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import vn.ketnoi.shared.RejectedException;

/** In which form a table is given out. */
public enum SheetForm {
    CSV("text/csv; charset=UTF-8", "csv"),
    XLSX(SheetForm.WORKBOOK_TYPE, "xlsx");

    public static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What writes a file. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private final String mediaType;
    private final String ending;

    SheetForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public static SheetForm of(boolean workbook) {
        return workbook ? XLSX : CSV;
    }

    /** @throws RejectedException when it is none of these */
    public static SheetForm named(String name) {
        return Stream.of(values())
                .filter(f -> f.ending.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> RejectedException.field("form", "check.Pattern"));
    }

    public String mediaType() {
        return mediaType;
    }

    public String disposition(String name) {
        return "attachment; filename=\"" + name + "." + ending + "\"";
    }

    public SheetWriter writer(OutputStream out) throws IOException {
        return this == CSV ? new CsvWriter(out) : new WorkbookWriter(out);
    }

    /** In answer to a button of a page. */
    public void send(String name, Writing writing) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("Content-Disposition", disposition(name));
        writing.to(external.getResponseOutputStream());
        faces.responseComplete();
    }
}
