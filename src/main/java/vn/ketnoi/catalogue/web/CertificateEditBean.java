package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateScan;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Entering a certificate, or changing what one says. */
@ViewScoped
@Named
public class CertificateEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Certificates certificates;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final RecordForm<CertificateDetails> form = new RecordForm<>(CertificateDetails.class);
    private @Nullable Long id;
    private @Nullable Long facility;
    private @Nullable String facilityName;
    private @Nullable CertificateView certificate;
    private transient @Nullable Part scan;

    /** Before the page is shown. */
    public void open() {
        if (id != null) {
            CertificateView shown = certificates.kept(id);
            certificate = shown;
            facility = shown.facilityId();
            form.show(shown.details());
        } else {
            facility = facility == null ? currentUser.require().facilityId() : facility;
        }
        if (facility == null) {
            throw new NoSuchRecordException("facility", "of the caller");
        }
        FacilityView kept = facilities.get(facility);
        currentUser.requireThat(facilities.isKeeper(kept), "facility", facility);
        facilityName = kept.name(language.getCode());
    }

    @UserAction
    public String save() throws IOException {
        CertificateDetails typed = form.read();
        CertificateView before = certificate;
        long of = facility == null ? 0 : facility;
        if (before == null) {
            certificates.create(of, typed, chosen());
        } else {
            certificates.revise(before.id(), typed, chosen(), before.version());
        }
        flash.say("certificate.saved");
        return "/catalogue/certificates?faces-redirect=true&facility=" + of;
    }

    private @Nullable CertificateScan chosen() throws IOException {
        if (scan == null || scan.getSize() == 0) {
            return null;
        }
        try (InputStream in = scan.getInputStream()) {
            String name = scan.getSubmittedFileName() == null ? "" : scan.getSubmittedFileName();
            return new CertificateScan(name, in.readNBytes(CertificateScan.LARGEST + 1));
        }
    }

    /** What it may be of: the facility's products that changed last, and what it is of already. */
    public Collection<ProductView> getProducts() {
        if (facility == null) {
            return List.of();
        }
        Map<Long, ProductView> offered = new LinkedHashMap<>();
        if (certificate != null) {
            offered.putAll(products.getAll(certificate.details().productIds()));
        }
        products.ofFacility(facility, 0, Slice.MAX_SIZE).items().forEach(p -> offered.put(p.id(), p));
        return offered.values();
    }

    public RecordForm<CertificateDetails> getForm() {
        return form;
    }

    public @Nullable CertificateView getCertificate() {
        return certificate;
    }

    public @Nullable String getFacilityName() {
        return facilityName;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }
}
