package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.Certificate;
import vn.ketnoi.catalogue.model.CertificatePolicy;
import vn.ketnoi.catalogue.model.CertificateRepository;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Certificates of facilities and their products: entering, keeping, reading; {@link CertificateApproval} has the centre's part. */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final SentFile.Wanted SCAN = new SentFile.Wanted(
            "scan",
            CertificateScan.LARGEST,
            Set.of(SentFile.PDF_TYPE, "image/jpeg", "image/png"),
            "document.unreadable",
            "certificate");

    @Inject
    CertificateRepository certificates;

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    CertificateKinds kinds;

    @Inject
    CertificateTelling telling;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    private record Create(long facilityId, CertificateDetails details, String scan) {}

    /**
     * May: the facility itself, the centre of its province, an administrator. It waits for the centre.
     *
     * @param named the facility; null for the caller's own
     */
    @Audited("certificate")
    public CertificateView create(@Nullable Long named, CertificateDetails details, @Nullable CertificateScan scan) {
        AccountView caller = currentUser.require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR);
        Long of = named == null ? caller.facilityId() : named;
        if (of == null) {
            throw RejectedException.field("facilityId", "check.NotNull");
        }
        long facilityId = rights.keptFacility(of).id();
        check(facilityId, details);
        SentFile file = read(scan);
        String hash = file == null ? "" : Sha256.hex(file.content());
        long id = once.create(new Create(facilityId, details, hash), () -> {
            Certificate certificate = new Certificate(facilityId, details, file, caller.id(), clock.instant());
            certificates.add(certificate);
            store(certificate, file);
            return certificate.id();
        });
        return kept(id);
    }

    /**
     * May: the facility itself, the centre of its province, an administrator. What says something else is checked again, and
     * does not count before.
     *
     * @param scan a new one; null to keep what there is
     */
    @Audited("certificate")
    public CertificateView revise(long id, CertificateDetails details, @Nullable CertificateScan scan, long version) {
        Certificate certificate = lockKept(id, version);
        check(certificate.facilityId(), details);
        SentFile file = read(scan);
        boolean counted = certificate.isConfirmed();
        certificate.revise(details, file, clock.instant());
        store(certificate, file);
        if (counted && !certificate.isConfirmed()) {
            telling.changed(certificate.facilityId());
        }
        return certificates.saved(certificate).view();
    }

    /** May: the facility itself, the centre of its province, an administrator. It is kept and counts no more. */
    @Audited("certificate")
    public CertificateView end(long id, long version) {
        Certificate certificate = lockKept(id, version);
        boolean counted = certificate.isConfirmed();
        certificate.end();
        if (counted) {
            telling.changed(certificate.facilityId());
        }
        return certificates.saved(certificate).view();
    }

    /** May: anybody, when it counts today; else the facility, the centre of its province, an administrator. */
    public CertificateView get(long id) {
        CertificateView view = load(id).view();
        if (!view.holdsOn(today()) && !keeps(view.facilityId())) {
            throw new NoSuchRecordException("certificate", id);
        }
        return view;
    }

    /** May: the facility itself, the centre of its province, an administrator. For who is about to change it. */
    public CertificateView kept(long id) {
        currentUser.require();
        Certificate certificate = load(id);
        currentUser.requireThat(keeps(certificate.facilityId()), "certificate", id);
        return certificate.view();
    }

    /** May: as for {@link #get}, so anybody, when the certificate counts today. */
    public SentFile scan(long id) {
        CertificateView view = get(id);
        String mediaType = load(id).mediaType();
        byte[] content = certificates.content(id).orElseThrow(() -> new NoSuchRecordException("certificate scan", id));
        return new SentFile(
                view.fileName() == null ? SCAN.unnamed() : view.fileName(),
                mediaType == null ? SentFile.PDF_TYPE : mediaType,
                content);
    }

    /** May: anybody, those that count today; all of them the facility, the centre of its province, an administrator. */
    public Slice<CertificateView> ofFacility(long facilityId, int page, int size) {
        LocalDate day = keeps(facilityId) ? null : today();
        List<Certificate> items = certificates.ofFacility(facilityId, day, Slice.offset(page, size), size);
        return new Slice<>(
                items.stream().map(Certificate::view).toList(), certificates.countOfFacility(facilityId, day));
    }

    /** May: anybody. What counts today of a facility and all of its products; at most a hundred. */
    public List<CertificateView> holding(long facilityId) {
        return certificates.ofFacility(facilityId, today(), 0, Slice.MAX_SIZE).stream()
                .map(Certificate::view)
                .toList();
    }

    /** For the portal itself: of some facilities what counts today or will on a day to come, by facility. */
    public Map<Long, List<CertificateView>> forIndex(Collection<Long> facilityIds) {
        return certificates.lasting(facilityIds, today()).stream()
                .map(Certificate::view)
                .collect(Collectors.groupingBy(CertificateView::facilityId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean keeps(long facilityId) {
        return facilities.isKeeper(facilities.get(facilityId));
    }

    private Certificate load(long id) {
        return certificates.find(id).orElseThrow(() -> new NoSuchRecordException("certificate", id));
    }

    private Certificate lockKept(long id, long version) {
        currentUser.require();
        Certificate certificate = certificates.lock(id).orElseThrow(() -> new NoSuchRecordException("certificate", id));
        currentUser.requireThat(keeps(certificate.facilityId()), "certificate", id);
        StaleException.check(version, certificate.version());
        return certificate;
    }

    private void check(long facilityId, CertificateDetails details) {
        checker.check(details);
        Set<Long> own = products.findAll(details.productIds()).stream()
                .filter(p -> p.facilityId() == facilityId)
                .map(p -> p.id())
                .collect(Collectors.toSet());
        List<Reason> reasons = CertificatePolicy.whyNot(details, kinds.find(details.kind()), own);
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    private static @Nullable SentFile read(@Nullable CertificateScan scan) {
        return scan == null ? null : SentFile.read(SCAN, scan.name(), scan.content());
    }

    private void store(Certificate certificate, @Nullable SentFile file) {
        if (file != null) {
            certificates.store(certificate.id(), file.content());
        }
    }
}
