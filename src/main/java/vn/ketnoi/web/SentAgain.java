package vn.ketnoi.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.UUID;

/**
 * A page whose form led on to another page is done with. When that form comes once more (a second click, or sent again
 * after going back) nothing is done; the page opens anew, shows how things stand, and says why.
 */
public class SentAgain implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    /** Kept with the page's state for as long as the session has it. */
    private static final String ADDRESS = SentAgain.class.getName() + ".address";

    /** A name of its own for each time that a page is opened. */
    private static final String PAGE = SentAgain.class.getName() + ".page";

    private static final String LED_ON = SentAgain.class.getName() + ".ledOn";

    /** Kept with the page's beans, which end when a form leads on. */
    private static final String OPEN = SentAgain.class.getName() + ".open";

    /** The last form of a session that led on: what a second click is about. */
    private record LedOn(String page, String address) implements Serializable {}

    /** A form of this page has led on to another. */
    static void ledOn(FacesContext faces, String outcome) {
        UIViewRoot page = faces.getViewRoot();
        page.getViewMap().remove(OPEN);
        NavigationCase next = faces.getApplication().getNavigationHandler() instanceof ConfigurableNavigationHandler h
                ? h.getNavigationCase(faces, null, outcome)
                : null;
        if (next != null && page.getAttributes().get(PAGE) instanceof String name) {
            try {
                String address = next.getRedirectURL(faces).getFile();
                faces.getExternalContext().getSessionMap().put(LED_ON, new LedOn(name, address));
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The address that the browser shows, with its query. */
    static String address(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        return request.getAttribute("jakarta.servlet.forward.request_uri") + (query == null ? "" : "?" + query);
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot page = (UIViewRoot) event.getSource();
        if (!page.isTransient() && !faces.isPostback()) {
            page.getAttributes().put(ADDRESS, address(faces));
            page.getAttributes().put(PAGE, UUID.randomUUID().toString());
            page.getViewMap().put(OPEN, true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        if (page != null && faces.isPostback() && page.getAttributes().get(ADDRESS) instanceof String address) {
            Map<String, Object> beans = page.getViewMap(false);
            if (beans == null || !beans.containsKey(OPEN)) {
                follow(faces, page, address);
            }
        }
    }

    /** To where the first click led, else to the page as it is now. */
    private static void follow(FacesContext faces, UIViewRoot page, String address) {
        if (faces.getExternalContext().getSessionMap().get(LED_ON) instanceof LedOn last
                && last.page().equals(page.getAttributes().get(PAGE))) {
            redirect(faces, last.address());
        } else {
            openAnew(faces, address);
        }
    }

    static void openAnew(FacesContext faces, String address) {
        CDI.current().select(Flash.class).get().say("page.sentAgain");
        redirect(faces, address);
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    @Override
    public void beforePhase(PhaseEvent event) {}

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
