package vn.ketnoi.connection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.ConnectionRequests;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.shared.Slice;

/** A buyer's or a facility's connections, what waits for it first. */
@Named("connectionListBean")
@RequestScoped
public class ListBean {

    private static final int SIZE = 20;
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    @Inject
    ConnectionRequests requests;

    @Inject
    CurrentUser currentUser;

    private @Nullable String status;
    private @Nullable String page;
    private Slice<ConnectionRequestView> found = new Slice<>(List.of(), 0);

    public void open() {
        currentUser.require(Role.BUYER, Role.FACILITY);
        found = requests.list(asked(), getNumber(), SIZE);
    }

    private @Nullable RequestStatus asked() {
        return Arrays.stream(RequestStatus.values())
                .filter(s -> s.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public Slice<ConnectionRequestView> getFound() {
        return found;
    }

    public List<RequestStatus> getStatuses() {
        return List.of(RequestStatus.values());
    }

    public boolean isBuyer() {
        return currentUser.is(Role.BUYER);
    }

    /** From 0; what is no page is the first. */
    public int getNumber() {
        return page != null && PAGE.matcher(page).matches() ? Math.min(Integer.parseInt(page), 499) : 0;
    }

    public boolean isMore() {
        return (getNumber() + 1L) * SIZE < found.total();
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
