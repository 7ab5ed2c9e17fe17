package vn.ketnoi.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * A public page may be kept for a minute by a proxy; a workspace page is nobody else's to keep, and its inline scripts carry a nonce. PrimeFaces could send that policy itself,
 * but only before it is known whether the page is stateless, and would start a session on public pages.
 */
public class WorkspaceHeaders implements SystemEventListener, PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Tells PrimeFaces that its part is done already. */
    @Override
    public void afterPhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public void beforePhase(PhaseEvent event) {}

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot page = (UIViewRoot) event.getSource();
        if (page.isTransient()) {
            keep(faces.getExternalContext());
            return;
        }
        faces.getExternalContext().setResponseHeader(HeaderFilter.CACHE, HeaderFilter.NEVER);
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext()
                    .setResponseHeader(HeaderFilter.POLICY, HeaderFilter.PUBLIC_POLICY + " 'nonce-" + nonce + "'");
        }
        // Forms that a partial answer replaces have to learn the nonce again.
        PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "');");
    }

    /** What a visitor without a session sees is the same for all; a page that says no is not kept. */
    private static void keep(ExternalContext external) {
        boolean isVisitor = external.getSession(false) == null
                && !external.getRequestHeaderMap().containsKey("Authorization");
        external.addResponseHeader("Vary", "Cookie");
        if (((HttpServletResponse) external.getResponse()).getStatus() != HttpServletResponse.SC_OK) {
            external.setResponseHeader(HeaderFilter.CACHE, HeaderFilter.NEVER);
        } else {
            external.setResponseHeader(HeaderFilter.CACHE, isVisitor ? HeaderFilter.SHARED : HeaderFilter.OWN);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
