package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.GuidanceFile;
import vn.ketnoi.programme.GuidanceStatus;
import vn.ketnoi.programme.GuidanceView;
import vn.ketnoi.programme.Guidances;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** The ministry publishes a guidance document. */
@ViewScoped
@Named
public class NewGuidanceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Guidances guidances;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<NewGuidance> form = new RecordForm<>(NewGuidance.class);
    private transient @Nullable Part file;

    public void open() {
        currentUser.require(Role.MINISTRY);
        form.getValues().put("forEverybody", false);
    }

    @UserAction
    public String save() throws IOException {
        guidances.publish(form.read(), chosen());
        flash.say("guidance.published");
        return "/programme/guidance?faces-redirect=true";
    }

    private @Nullable GuidanceFile chosen() throws IOException {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
            return new GuidanceFile(name, in.readNBytes(GuidanceFile.LARGEST + 1));
        }
    }

    /** What a new document may take the place of. */
    public List<GuidanceView> getHolding() {
        return guidances.list(0, Slice.MAX_SIZE).items().stream()
                .filter(g -> g.status() == GuidanceStatus.PUBLISHED)
                .toList();
    }

    public RecordForm<NewGuidance> getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
