package vn.ketnoi.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.NotAllowedException;
import vn.ketnoi.shared.Refusal;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.TooOftenException;

/** 404 for what is not there, 403 or the sign-in page for what is not allowed, and an error page that shows no trace. */
class PageExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

    /** Tells the page that is opened anew to put back what was typed: the form of an old session did nothing. */
    private static final String EXPIRED = "expired";

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable cause = rootOf(events.next().getContext().getException());
            answer(FacesContext.getCurrentInstance(), cause);
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }
        getWrapped().handle();
    }

    /** The innermost exception of ours, else the innermost of all. */
    private static Throwable rootOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !isOurs(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isOurs(Throwable t) {
        return t instanceof NotAllowedException
                || t instanceof NoSuchRecordException
                || t instanceof RejectedException
                || t instanceof ViewExpiredException;
    }

    private static void answer(FacesContext context, Throwable cause) {
        try {
            if (cause instanceof NotAllowedException refused && !refused.signedIn()) {
                redirectToSignIn(context);
            } else if (cause instanceof ViewExpiredException) {
                openAgain(context);
            } else {
                sendError(context, status(cause));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Throwable cause) {
        if (cause instanceof NoSuchRecordException) {
            tell(Refusal.Kind.HIDDEN);
            return 404;
        }
        if (cause instanceof NotAllowedException) {
            tell(Refusal.Kind.FORBIDDEN);
            return 403;
        }
        if (cause instanceof RejectedException
                || RejectedException.in(cause).isPresent()
                || cause instanceof CspException) {
            return 400; // CSP: no form that this page has sent
        }
        if (cause instanceof TooOftenException) {
            return 429;
        }
        if (cause.getClass().getName().startsWith("org.apache.catalina.fileupload.")) {
            return 413; // a file that did not say how large it is
        }
        LOG.log(Level.SEVERE, cause, () -> "page failed");
        return 500;
    }

    private static void tell(Refusal.Kind kind) {
        CDI.current().getBeanManager().getEvent().fire(new Refusal(kind, null));
    }

    /** The session no longer knows the page: it ended, or the page was opened too many pages ago. */
    private static void openAgain(FacesContext context) throws IOException {
        if (context.getExternalContext().getUserPrincipal() == null) {
            redirectToSignIn(context);
        } else {
            context.getExternalContext().getFlash().put(EXPIRED, true);
            SentAgain.openAnew(context, SentAgain.address(context));
        }
    }

    private static void redirectToSignIn(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String page = wanted(request);
        context.getExternalContext()
                .redirect("/" + Language.of(request) + "/account/sign-in?from="
                        + URLEncoder.encode(page, StandardCharsets.UTF_8));
        context.responseComplete();
    }

    /** The page to come back to, with all of its address: a form is sent without it, so that is where the form stood. */
    private static String wanted(HttpServletRequest request) {
        Object page = request.getAttribute("jakarta.servlet.forward.request_uri");
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        String referrer = request.getHeader("Referer");
        int stood = referrer == null || !request.getMethod().equals("POST") ? -1 : referrer.indexOf(page + "?");
        return stood < 0 ? page + (query == null ? "" : "?" + query) : referrer.substring(stood);
    }

    private static void sendError(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            external.redirect(
                    "/" + Language.of(request) + "/sorry?status=" + status + "&reference=" + RequestId.of(request));
        } else if (external.isResponseCommitted()) {
            throw new FacesException("the page failed after its beginning was sent, status " + status);
        } else {
            external.responseReset();
            external.responseSendError(status, "");
        }
        context.responseComplete();
    }
}
