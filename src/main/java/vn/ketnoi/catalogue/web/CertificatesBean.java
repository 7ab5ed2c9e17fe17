package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** The certificates of one's own facility, or of one that an officer keeps. */
@ViewScoped
@Named
public class CertificatesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    Certificates certificates;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private @Nullable Long facility;
    private int page;
    private @Nullable String facilityName;
    private transient @Nullable Slice<CertificateView> list;

    /** Before the page is shown. An officer who names no facility is shown how to come to one. */
    public void open() {
        Long own = currentUser
                .require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR)
                .facilityId();
        facility = facility == null ? own : facility;
        if (facility == null) {
            return;
        }
        FacilityView kept = facilities.get(facility);
        currentUser.requireThat(facilities.isKeeper(kept), "facility", facility);
        facilityName = kept.name(language.getCode());
    }

    public Slice<CertificateView> getList() {
        if (list == null) {
            list = facility == null ? new Slice<>(List.of(), 0) : certificates.ofFacility(facility, page, SIZE);
        }
        return list;
    }

    @UserAction
    public String end(CertificateView certificate) {
        certificates.end(certificate.id(), certificate.version());
        flash.say("certificate.end.done", certificate.details().number());
        return "/catalogue/certificates?faces-redirect=true&facility=" + facility + "&page=" + page;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getList().total();
    }

    public @Nullable String getFacilityName() {
        return facilityName;
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
