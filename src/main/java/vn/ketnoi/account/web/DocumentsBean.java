package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.BuyerChecks;
import vn.ketnoi.account.BuyerView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.DocumentView;
import vn.ketnoi.account.Role;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** What the caller's buyer shows to prove who it is. */
@ViewScoped
@Named
public class DocumentsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BuyerChecks checks;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private transient @Nullable Part file;

    @UserAction
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw RejectedException.field("document", "check.NotNull");
        }
        try (InputStream in = file.getInputStream()) {
            String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
            checks.upload(name, in.readNBytes(BuyerChecks.LARGEST_FILE + 1));
        }
        flash.say("document.uploaded");
        return "/account/organisation?faces-redirect=true";
    }

    public BuyerView getBuyer() {
        return accounts.buyer(id());
    }

    public List<DocumentView> getAll() {
        return checks.of(id());
    }

    private long id() {
        return Objects.requireNonNull(currentUser.require(Role.BUYER).buyerId());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
