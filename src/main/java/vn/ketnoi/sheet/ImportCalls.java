package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.web.Messages;

/**
 * What the calls for importing share, whatever the rows are. Not a class to inherit from: the server's description of the
 * API loses the addresses of inherited calls.
 */
@ApplicationScoped
public class ImportCalls {

    @Inject
    Imports imports;

    @Inject
    CurrentUser currentUser;

    @Inject
    Messages messages;

    @Inject
    SheetFiles files;

    /** May: anybody signed in; nobody else's file is read at all. */
    public Upload form(List<EntityPart> parts) {
        currentUser.require();
        return Upload.form(parts);
    }

    /** As {@link #form}, for a file that comes by itself. */
    public Upload body(@Nullable String fileName, InputStream body) {
        currentUser.require();
        return new Upload(fileName, body);
    }

    /** Looks into the file, which the caller may send. */
    public KeptFile keep(Upload upload) {
        return files.keep(upload.file());
    }

    /** 201 when it is done, 202 when it goes on and can be asked for. */
    public Response started(ImportView made) {
        return Response.status(made.finished() ? 201 : 202)
                .location(URI.create(made.kind() + "/imports/" + made.id()))
                .entity(answer(made))
                .build();
    }

    public ImportAnswer get(String kind, long id) {
        return answer(imports.get(kind, id));
    }

    private ImportAnswer answer(ImportView view) {
        return ImportAnswer.of(view, imports, messages);
    }

    /** The refused rows as a file in the form of the one sent, with their reasons. */
    public Response refused(String kind, long id) {
        ImportView view = imports.get(kind, id);
        SheetForm form = SheetForm.of(view.workbook());
        StreamingOutput out = stream -> RefusedRows.write(view, imports, messages, stream);
        return Response.ok(out, form.mediaType())
                .header("Content-Disposition", form.disposition("refused-" + id))
                .build();
    }
}
