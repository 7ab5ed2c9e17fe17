package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Set;
import org.elasticsearch.client.ResponseException;
import vn.ketnoi.outbox.NotNowException;

/** Elasticsearch understood us and said no: a fault of ours, which repeating does not mend. */
public class SearchRefusedException extends RuntimeException {

    private static final Set<Integer> BUSY = Set.of(404, 408, 429, 502, 503, 504);

    private final int status;

    SearchRefusedException(int status, Throwable cause) {
        super(cause.getMessage(), cause);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** A missing index counts as away: it is on its way to being built. */
    static RuntimeException meaning(Exception e) {
        int status = status(e);
        if (BUSY.contains(status) || (status == 0 && e instanceof IOException)) {
            return new NotNowException(String.valueOf(e.getMessage()), e);
        }
        return new SearchRefusedException(status, e);
    }

    private static int status(Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ElasticsearchException refused) {
                return refused.status();
            }
            if (t instanceof ResponseException refused) {
                return refused.getResponse().getStatusLine().getStatusCode();
            }
        }
        return 0;
    }
}
