package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.OwnData;
import vn.ketnoi.web.UserAction;

/** Taking one's data along, and leaving for good. */
@RequestScoped
@Named
public class OwnDataBean {

    @Inject
    OwnData ownData;

    @Inject
    CurrentUser currentUser;

    @Inject
    Entrance entrance;

    private @Nullable String deletePassword;

    @PostConstruct
    void open() {
        currentUser.require();
    }

    public void download() throws IOException {
        byte[] file = JsonbBuilder.create(new JsonbConfig().withFormatting(true))
                .toJson(ownData.export())
                .getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/json");
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"ketnoi-data.json\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    @UserAction
    public void delete() throws IOException {
        ownData.delete(deletePassword == null ? "" : deletePassword);
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        entrance.open("/" + entrance.language() + "/account/deleted");
    }

    public @Nullable String getDeletePassword() {
        return deletePassword;
    }

    public void setDeletePassword(@Nullable String deletePassword) {
        this.deletePassword = deletePassword;
    }
}
