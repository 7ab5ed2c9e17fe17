package vn.ketnoi.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** First of all filters: gives each call its code, writes one line about it, and logs what nobody else has dealt with. */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(RequestFilter.class.getName());
    private static final Logger ACCESS = Logger.getLogger("access");

    @Inject
    transient CallTimes times;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestId.begin(request);
        long begin = System.nanoTime();
        try {
            response.setHeader(RequestId.HEADER, RequestId.of(request));
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            fail(response, e);
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                long nanos = System.nanoTime() - begin;
                times.add(request.getRequestURI(), response.getStatus(), nanos);
                log(new AccessLine(
                        request.getMethod(), request.getRequestURI(), response.getStatus(), nanos / 1_000_000));
            }
            RequestId.end();
        }
    }

    /** Logged here, once and with its code; handed on, the server would log it again without. */
    private static void fail(HttpServletResponse response, Exception e) throws IOException {
        if (response.isCommitted()) {
            // Mostly a caller who has gone.
            LOG.log(Level.FINE, e, () -> "broke off while answering");
            return;
        }
        LOG.log(Level.SEVERE, e, () -> "call failed");
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void log(AccessLine line) {
        // Those who only watch ask every few seconds.
        boolean watching = line.path().startsWith("/health") || line.path().equals("/metrics");
        LogRecord entry = new LogRecord(watching ? Level.FINE : Level.INFO, line.toString());
        entry.setLoggerName(ACCESS.getName());
        entry.setParameters(new Object[] {line});
        ACCESS.log(entry);
    }
}
