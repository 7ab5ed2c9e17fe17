package vn.ketnoi.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.ConsentNeededException;
import vn.ketnoi.shared.HandedOutException;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.NotAllowedException;
import vn.ketnoi.shared.Refusal;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.shared.TooOftenException;

/** Every error of the API as problem details in the caller's language; what went wrong inside stays in the log. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private static final Set<String> PAGING = Set.of("page", "size", "cursor");

    @Inject
    Messages messages;

    @Inject
    Event<Refusal> refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = meaning(thrown);
        if (cause instanceof RejectedException e) {
            return problem(status(e), null, errors(e));
        }
        if (cause instanceof NoSuchRecordException) {
            refusals.fire(new Refusal(Refusal.Kind.HIDDEN, null));
            return problem(404, null, null);
        }
        if (cause instanceof NotAllowedException e) {
            refusals.fire(new Refusal(Refusal.Kind.FORBIDDEN, null));
            return e.signedIn() ? problem(403, messages.of(e.key()), null) : unauthorized();
        }
        if (cause instanceof StaleException e) {
            Long current = e.currentVersion();
            return problem(412, current == null ? messages.of("stale") : messages.of("stale.version", current), null);
        }
        if (cause instanceof TooOftenException e) {
            return tooOften(e);
        }
        if (cause instanceof RefusedBodyException e) {
            return problem(e.status(), null, null);
        }
        if (cause instanceof WebApplicationException e) {
            return problem(e.getResponse().getStatus(), null, null);
        }
        if (cause instanceof JsonException || cause instanceof JsonbException || cause instanceof ProcessingException) {
            return problem(400, messages.of("json.unreadable"), null);
        }
        LOG.log(Level.SEVERE, cause, () -> "call failed");
        return problem(500, messages.of("problem.reference", String.valueOf(RequestId.current())), null);
    }

    private static int status(RejectedException e) {
        if (e instanceof HandedOutException) {
            return 409;
        }
        if (e instanceof ConsentNeededException) {
            return 403;
        }
        return isPaging(e) ? 400 : 422;
    }

    /** A page that cannot be is a wrong call; everything else a rule that said no. */
    private static boolean isPaging(RejectedException e) {
        return e.reasons().stream().allMatch(r -> PAGING.contains(r.field()));
    }

    /** The container may wrap our exceptions; a lost race shows itself only when the database is written. */
    private static Throwable meaning(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RejectedException
                    || t instanceof NoSuchRecordException
                    || t instanceof NotAllowedException
                    || t instanceof StaleException
                    || t instanceof TooOftenException
                    || t instanceof RefusedBodyException) {
                return t;
            }
        }
        return StaleException.in(thrown)
                .map(Throwable.class::cast)
                .or(() -> RejectedException.in(thrown))
                .orElse(thrown);
    }

    private List<Map<String, String>> errors(RejectedException e) {
        return e.reasons().stream()
                .map(r -> Map.of("field", r.field(), "code", r.key(), "message", messages.of(r.key(), r.args())))
                .toList();
    }

    private Response unauthorized() {
        Response response = problem(401, null, null);
        response.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        return response;
    }

    private Response tooOften(TooOftenException e) {
        Response response = problem(429, messages.of(e), null);
        response.getHeaders().putSingle("Retry-After", e.seconds());
        return response;
    }

    private Response problem(int status, @Nullable String detail, @Nullable List<Map<String, String>> errors) {
        String title = messages.of("problem." + status);
        String shown = title.startsWith("problem.") ? messages.of("problem.other") : title;
        String text = detail == null && errors != null ? errors.get(0).get("message") : detail;
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", shown, status, text, errors))
                .build();
    }
}
