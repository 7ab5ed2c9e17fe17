package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.OutcomeStatus;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.shared.Slice;

/** The officers' list of outcomes. */
@RequestScoped
@Named
public class OutcomesBean {

    private static final int SIZE = 20;

    @Inject
    Outcomes outcomes;

    private @Nullable String province;
    private @Nullable OutcomeStatus status;
    private @Nullable String indicator;
    private int page;
    private Slice<OutcomeView> found = new Slice<>(List.of(), 0);

    public void open() {
        found = outcomes.list(province, status, indicator, page, SIZE);
    }

    public Slice<OutcomeView> getFound() {
        return found;
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < found.total();
    }

    public boolean isFiltered() {
        return province != null || status != null || indicator != null;
    }

    public List<OutcomeStatus> getStatuses() {
        return List.of(OutcomeStatus.values());
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = blankToNull(province);
    }

    public @Nullable OutcomeStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable OutcomeStatus status) {
        this.status = status;
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = blankToNull(indicator);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
