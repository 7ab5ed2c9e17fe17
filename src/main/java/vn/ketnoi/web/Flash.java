package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the user that something is done, on the page that is shown next. */
@RequestScoped
public class Flash {

    @Inject
    Messages messages;

    public void say(String key) {
        show(messages.of(key));
    }

    public void say(String key, Object arg) {
        show(messages.of(key, arg));
    }

    private static void show(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, ""));
    }
}
