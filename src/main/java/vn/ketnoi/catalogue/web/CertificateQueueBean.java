package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateApproval;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Certificates that wait for an officer: confirm them or say why not. */
@ViewScoped
@Named
public class CertificateQueueBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    CertificateApproval approval;

    @Inject
    Facilities facilities;

    @Inject
    Flash flash;

    private final HashMap<Long, String> reasons = new HashMap<>();
    private int page;
    private transient @Nullable Slice<CertificateView> list;
    private Map<Long, FacilityView> makers = Map.of();

    /** Before the page is shown. */
    public void open() {
        load();
    }

    private Slice<CertificateView> load() {
        list = approval.waiting(page, SIZE);
        makers = facilities.getAll(list.items().stream()
                .map(CertificateView::facilityId)
                .distinct()
                .toList());
        return list;
    }

    public Slice<CertificateView> getList() {
        return list == null ? load() : list;
    }

    public @Nullable FacilityView maker(CertificateView certificate) {
        return makers.get(certificate.facilityId());
    }

    @UserAction
    public String confirm(CertificateView certificate) {
        approval.confirm(certificate.id(), certificate.version());
        flash.say("certificate.confirmed", certificate.details().number());
        return here();
    }

    @UserAction
    public String refuse(CertificateView certificate) {
        String reason = reasons.get(certificate.id());
        if (reason == null || reason.isBlank()) {
            throw RejectedException.field(
                    "reason", "certificate.refuse.why", certificate.details().number());
        }
        approval.refuse(certificate.id(), reason, certificate.version());
        flash.say("certificate.refused", certificate.details().number());
        return here();
    }

    private static String here() {
        return "/catalogue/certificate-queue?faces-redirect=true";
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getList().total();
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
