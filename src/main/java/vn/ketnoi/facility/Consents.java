package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityPost;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.model.Consent;
import vn.ketnoi.facility.model.ConsentPolicy;
import vn.ketnoi.facility.model.ConsentRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.ConsentNeededException;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** A facility's consent that the centre lists products for it: given, put on record, withdrawn, and asked for before each listing. */
@ApplicationScoped
@Transactional
public class Consents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final SentFile.Wanted SCAN = new SentFile.Wanted(
            "scan",
            ConsentScan.LARGEST,
            Set.of(SentFile.PDF_TYPE, "image/jpeg", "image/png"),
            "document.unreadable",
            "consent");

    @Inject
    ConsentRepository consents;

    @Inject
    Facilities facilities;

    @Inject
    FacilityPost post;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    private record Create(long facilityId, ConsentDetails details, String scan) {}

    /** May: the facility itself. */
    @Audited("consent")
    public ConsentView give(long facilityId) {
        AccountView person = currentUser.require();
        currentUser.requireThat(currentUser.isOfFacility(facilityId), "facility", facilityId);
        return add(facilityId, new ConsentDetails(person.name(), null, ConsentWay.PORTAL, today()), null);
    }

    /** May: the centre of the facility's province, an administrator. The facility gets a mail, and may withdraw it. */
    @Audited("consent")
    public ConsentView record(long facilityId, ConsentDetails details, @Nullable ConsentScan scan) {
        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        requireKeeper(facilityId);
        checker.check(details);
        List<Reason> reasons = ConsentPolicy.whyNot(details, today());
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
        ConsentView made =
                add(facilityId, details, scan == null ? null : SentFile.read(SCAN, scan.name(), scan.content()));
        post.send(facilityId, "mail.consent.recorded", "/facility/consent", language ->
                new Object[] {details.giver(), DAY.format(details.givenOn())});
        return made;
    }

    private ConsentView add(long facilityId, ConsentDetails details, @Nullable SentFile file) {
        String hash = file == null ? "" : Sha256.hex(file.content());
        long id = once.create(new Create(facilityId, details, hash), () -> {
            if (consents.inForce(facilityId).isPresent()) {
                throw new RejectedException("consent.inForce.already");
            }
            Consent consent =
                    new Consent(facilityId, details, file, currentUser.require().id(), clock.instant());
            consents.add(consent);
            if (file != null) {
                consents.store(consent.id(), file.content());
            }
            return consent.id();
        });
        return get(id);
    }

    /** May: the facility itself, the centre of its province, an administrator. From then on nobody else lists for it. */
    @Audited("consent")
    public ConsentView withdraw(long id, long version) {
        AccountView person = currentUser.require();
        Consent consent = consents.lock(id).orElseThrow(() -> new NoSuchRecordException("consent", id));
        requireKeeper(consent);
        StaleException.check(version, consent.version());
        consent.withdraw(person.id(), clock.instant());
        consents.saved();
        return get(id);
    }

    /** May: the facility itself, the centre of its province, an administrator. */
    public ConsentView get(long id) {
        currentUser.require();
        ConsentView view = consents.view(id).orElseThrow(() -> new NoSuchRecordException("consent", id));
        currentUser.requireThat(isKeeper(view.facilityId()), "consent", id);
        return view;
    }

    /** May: the facility itself, the centre of its province, an administrator. Ended ones too, the last recorded first. */
    public Slice<ConsentView> ofFacility(long facilityId, int page, int size) {
        requireKeeper(facilityId);
        return new Slice<>(
                consents.ofFacility(facilityId, Slice.offset(page, size), size), consents.countOfFacility(facilityId));
    }

    /** May: the facility itself, the centre of its province, an administrator. */
    public SentFile scan(long id) {
        ConsentView view = get(id);
        String mediaType = consents.find(id).map(Consent::mediaType).orElse(null);
        byte[] content = consents.content(id).orElseThrow(() -> new NoSuchRecordException("consent scan", id));
        return new SentFile(
                view.fileName() == null ? SCAN.unnamed() : view.fileName(),
                mediaType == null ? SentFile.PDF_TYPE : mediaType,
                content);
    }

    /**
     * For the portal itself: the consent under which the caller, who keeps the facility, writes for it; empty for the
     * facility's own people, who need none.
     *
     * @throws ConsentNeededException when there is none in force
     */
    public Optional<Long> under(FacilityView facility) {
        if (currentUser.isOfFacility(facility.id())) {
            return Optional.empty();
        }
        Consent consent = consents.inForce(facility.id())
                .orElseThrow(() -> new ConsentNeededException(facility.profile().nameVi()));
        return Optional.of(consent.id());
    }

    /** For the portal itself: whether {@link #under} would refuse the caller. */
    public boolean missing(FacilityView facility) {
        return !currentUser.isOfFacility(facility.id())
                && consents.inForce(facility.id()).isEmpty();
    }

    /** For the portal itself: whether a consent is in force, for work that goes on when its call is over. */
    public boolean holds(long id) {
        return consents.find(id).filter(Consent::isInForce).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isKeeper(long facilityId) {
        return facilities.isKeeper(facilities.get(facilityId));
    }

    private void requireKeeper(Consent consent) {
        currentUser.requireThat(isKeeper(consent.facilityId()), "consent", consent.id());
    }

    private void requireKeeper(long facilityId) {
        currentUser.require();
        currentUser.requireThat(isKeeper(facilityId), "facility", facilityId);
    }
}
