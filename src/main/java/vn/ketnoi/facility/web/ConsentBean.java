package vn.ketnoi.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentScan;
import vn.ketnoi.facility.ConsentView;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Whether the centre may list for a facility: the facility says so itself, or an officer puts on record that it did. */
@ViewScoped
@Named
public class ConsentBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    Consents consents;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final RecordForm<ConsentDetails> form = new RecordForm<>(ConsentDetails.class);
    private @Nullable Long facility;
    private int page;
    private @Nullable String facilityName;
    private Slice<ConsentView> list = new Slice<>(List.of(), 0);
    private @Nullable ConsentView inForce;
    private transient @Nullable Part scan;

    /** Before the page is shown. */
    public void open() {
        facility = facility == null ? currentUser.require().facilityId() : facility;
        if (facility == null) {
            throw new NoSuchRecordException("facility", "of the caller");
        }
        FacilityView kept = facilities.get(facility);
        currentUser.requireThat(facilities.isKeeper(kept), "facility", facility);
        facilityName = kept.name(language.getCode());
        list = consents.ofFacility(facility, page, SIZE);
        inForce = consents.ofFacility(facility, 0, 1).items().stream()
                .filter(ConsentView::inForce)
                .findFirst()
                .orElse(null);
    }

    @UserAction
    public String give() {
        consents.give(of());
        flash.say("consent.given");
        return here();
    }

    @UserAction
    public String record() throws IOException {
        consents.record(of(), form.read(), chosen());
        flash.say("consent.recorded", facilityName == null ? "" : facilityName);
        return here();
    }

    @UserAction
    public String withdraw(ConsentView consent) {
        consents.withdraw(consent.id(), consent.version());
        flash.say("consent.withdrawn");
        return here();
    }

    private @Nullable ConsentScan chosen() throws IOException {
        if (scan == null || scan.getSize() == 0) {
            return null;
        }
        try (InputStream in = scan.getInputStream()) {
            String name = scan.getSubmittedFileName() == null ? "" : scan.getSubmittedFileName();
            return new ConsentScan(name, in.readNBytes(ConsentScan.LARGEST + 1));
        }
    }

    private long of() {
        return facility == null ? 0 : facility;
    }

    private String here() {
        return "/facility/consent?faces-redirect=true&facility=" + facility;
    }

    /** Whether the reader is of the facility itself. */
    public boolean isOwn() {
        return currentUser.isOfFacility(of());
    }

    /** Those that an officer may put on record. */
    public List<ConsentWay> getWays() {
        return Arrays.stream(ConsentWay.values())
                .filter(w -> w != ConsentWay.PORTAL)
                .toList();
    }

    public Slice<ConsentView> getList() {
        return list;
    }

    public @Nullable ConsentView getInForce() {
        return inForce;
    }

    public RecordForm<ConsentDetails> getForm() {
        return form;
    }

    public @Nullable String getFacilityName() {
        return facilityName;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= list.total();
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
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
