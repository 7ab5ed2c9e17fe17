package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Says what an error means, in the visitor's language, and never what happened inside. */
@RequestScoped
@Named
public class Sorry {

    private static final Set<String> KNOWN = Set.of("400", "403", "404", "413", "429", "500", "503");

    @Inject
    HttpServletRequest request;

    @Inject
    Messages messages;

    public String getTitle() {
        return messages.of("sorry." + status() + ".title");
    }

    public String getAdvice() {
        return messages.of("sorry." + status() + ".advice");
    }

    /** What to quote when asking about it: the logs know the call by the same code. Empty where there is nothing to ask. */
    public String getReference() {
        if (!status().equals("500")) {
            return "";
        }
        String ledHere = request.getParameter("reference");
        return ledHere != null && RequestId.isHarmless(ledHere) ? ledHere : RequestId.of(request);
    }

    private String status() {
        Object fromServer = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String status = fromServer != null ? fromServer.toString() : String.valueOf(request.getParameter("status"));
        return KNOWN.contains(status) ? status : "500";
    }
}
