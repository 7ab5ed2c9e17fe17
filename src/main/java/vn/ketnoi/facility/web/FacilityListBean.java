package vn.ketnoi.facility.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.web.LazyRows;

/** The facilities an officer looks after: those of the centre's province, all for an administrator. */
@ViewScoped
@Named
public class FacilityListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    private @Nullable String status;
    private @Nullable String province;
    private @Nullable LazyRows<FacilityView> rows;

    @PostConstruct
    void open() {
        province = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR).province();
    }

    public LazyRows<FacilityView> getRows() {
        if (rows == null) {
            rows = new LazyRows<>((page, size) -> facilities.list(province, wanted(), page, size), FacilityView::id);
        }
        return rows;
    }

    private @Nullable FacilityStatus wanted() {
        for (FacilityStatus known : FacilityStatus.values()) {
            if (known.name().equals(status)) {
                return known;
            }
        }
        return null;
    }

    public FacilityStatus[] getStatuses() {
        return FacilityStatus.values();
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getProvince() {
        return province;
    }

    /** Only an administrator chooses; a centre has its own. */
    public void setProvince(@Nullable String province) {
        if (currentUser.is(Role.ADMINISTRATOR)) {
            this.province = province;
        }
    }
}
