package vn.ketnoi.sheet;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.UserAction;

/**
 * The four steps in which a person imports a file: choose it, say which column is what, see what would become of its
 * rows, and do it. Each step can be gone back to; nothing chosen is lost on the way.
 */
public abstract class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS_SHOWN = 100;
    private static final int SAMPLES = 3;

    /** Where the person is. */
    public enum Step {
        FILE,
        COLUMNS,
        TRIAL,
        RESULT
    }

    @Inject
    Imports imports;

    @Inject
    Messages words;

    @Inject
    SheetFiles files;

    private Step step = Step.FILE;
    private transient @Nullable Part upload;
    private @Nullable KeptFile file;
    private Map<String, String> columns = new LinkedHashMap<>();
    private @Nullable Long shownId;

    protected abstract String kind();

    public abstract SheetField[] getFields();

    protected abstract ImportView start(KeptFile given, ColumnMapping mapping, boolean dryRun);

    /** Refuses when what goes with the file is not chosen yet. */
    protected void checkChoices() {}

    /** Opens the page on an import that was made before. */
    public void load() {
        if (shownId != null) {
            imports.get(kind(), shownId);
            step = Step.RESULT;
        }
    }

    @UserAction
    public void choose() {
        checkChoices();
        if (upload != null && upload.getSize() > 0) {
            read(upload);
        }
        if (file == null) {
            throw RejectedException.field("file", "sheet.choose");
        }
        step = Step.COLUMNS;
    }

    private void read(Part part) {
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file");
        try (SheetFile sent = SheetFile.receive(name, part.getInputStream())) {
            KeptFile kept = files.keep(sent);
            file = kept;
            columns = new LinkedHashMap<>(
                    ColumnMapping.guess(getFields(), kept.sheet()).columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @UserAction
    public void tryOut() {
        run(true);
        step = Step.TRIAL;
    }

    @UserAction
    public void importAll() {
        run(false);
        step = Step.RESULT;
    }

    private void run(boolean dryRun) {
        Map<String, String> chosen = new LinkedHashMap<>(columns);
        chosen.values().removeIf(name -> name == null || name.isEmpty());
        shownId = start(Objects.requireNonNull(file), new ColumnMapping(chosen), dryRun)
                .id();
    }

    public void backToFile() {
        step = Step.FILE;
    }

    public void backToColumns() {
        step = Step.COLUMNS;
    }

    /** Gives the refused rows to the browser as a file. */
    public void download() throws IOException {
        ImportView view = getShown();
        SheetForm.of(view.workbook()).send("refused-" + view.id(), out -> RefusedRows.write(view, imports, words, out));
    }

    public ImportView getShown() {
        long id = Objects.requireNonNull(shownId);
        return onceARequest("shown" + id, () -> imports.get(kind(), id));
    }

    public List<ImportNote> getRefused() {
        return notes(true);
    }

    public List<ImportNote> getWarned() {
        return notes(false);
    }

    private List<ImportNote> notes(boolean refused) {
        long id = Objects.requireNonNull(shownId);
        return onceARequest("notes" + refused + id, () -> imports.notes(kind(), id, refused, 0, ROWS_SHOWN));
    }

    /** A page asks many times while it is drawn. */
    @SuppressWarnings("unchecked") // each key is used with one type
    private static <T> T onceARequest(String key, Supplier<T> read) {
        return (T) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(ImportPage.class.getName() + key, k -> read.get());
    }

    public List<ImportView> getLatest() {
        return imports.latest(kind(), 5);
    }

    /** A reason in words, after the name of the field it is about. */
    public String why(RejectedException.Reason reason) {
        String text = words.of(reason.key(), reason.args());
        return Stream.of(getFields())
                .filter(f -> f.field().equals(reason.field()))
                .map(f -> words.of("sheet.why", words.of((Enum<?>) f), text))
                .findFirst()
                .orElse(text);
    }

    /** The first values of the column chosen for a field. */
    public String samples(SheetField field) {
        return file == null ? "" : String.join(" · ", file.sheet().samples(columns.get(field.field()), SAMPLES));
    }

    public String getStep() {
        return step.name();
    }

    public List<String> getHeader() {
        return file == null ? List.of() : file.sheet().header();
    }

    public int getRows() {
        return file == null ? 0 : file.sheet().count();
    }

    public @Nullable String getFileName() {
        return file == null ? null : file.name();
    }

    /** Names of fields to names of columns, as the person has chosen so far. */
    public Map<String, String> getColumns() {
        return columns;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }

    public @Nullable Long getShownId() {
        return shownId;
    }

    public void setShownId(@Nullable Long shownId) {
        this.shownId = shownId;
    }
}
