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

    private static final Set<String> KNOWN = Set.of("400", "403", "404", "413", "500", "503");

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

    private String status() {
        Object fromServer = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String status = fromServer != null ? fromServer.toString() : String.valueOf(request.getParameter("status"));
        return KNOWN.contains(status) ? status : "500";
    }
}
