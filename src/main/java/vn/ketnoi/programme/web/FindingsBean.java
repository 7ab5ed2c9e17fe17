package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStatus;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.Findings;
import vn.ketnoi.shared.Slice;

/** The list of findings. */
@RequestScoped
@Named
public class FindingsBean {

    private static final int SIZE = 20;

    @Inject
    Findings findings;

    private @Nullable FindingStatus status;
    private int page;
    private Slice<FindingView> found = new Slice<>(List.of(), 0);

    public void open() {
        found = findings.list(null, status, page, SIZE);
    }

    public Slice<FindingView> getFound() {
        return found;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= found.total();
    }

    public List<FindingStatus> getStatuses() {
        return List.of(FindingStatus.values());
    }

    public @Nullable FindingStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable FindingStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
