package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.ApprovalPolicy;
import vn.ketnoi.catalogue.model.Certificate;
import vn.ketnoi.catalogue.model.CertificateRepository;
import vn.ketnoi.catalogue.model.ProductCheck;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** The centre's word on certificates: confirmed, or refused with a reason, which the facility gets by mail. */
@ApplicationScoped
@Transactional
public class CertificateApproval {

    @Inject
    CertificateRepository certificates;

    @Inject
    ProductCheck check;

    @Inject
    CertificateTelling telling;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** May: the centre of the facility's province; an administrator where the province is not stated. */
    @Audited("certificate")
    public CertificateView confirm(long id, long version) {
        AccountView officer = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Certificate certificate = lock(id, version, officer);
        certificate.confirm(officer.id(), clock.instant());
        telling.changed(certificate.facilityId());
        return certificates.saved(certificate).view();
    }

    /**
     * Also what was confirmed before, when it turns out to be wrong. May: the centre of the facility's province; an
     * administrator where the province is not stated.
     */
    @Audited("certificate")
    public CertificateView refuse(long id, @Nullable String reason, long version) {
        AccountView officer = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Certificate certificate = lock(id, version, officer);
        boolean counted = certificate.isConfirmed();
        String why = check.reason(reason);
        certificate.refuse(why, officer.id(), clock.instant());
        if (counted) {
            telling.changed(certificate.facilityId());
        }
        telling.mail(certificate.view(), "mail.certificate.refused", why);
        return certificates.saved(certificate).view();
    }

    /** May: a centre, what waits in its province; an administrator, what waits where the province is not stated. */
    public Slice<CertificateView> waiting(int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        List<Certificate> items = certificates.waiting(caller.province(), Slice.offset(page, size), size);
        return new Slice<>(
                items.stream().map(Certificate::view).toList(), certificates.countWaiting(caller.province()));
    }

    private Certificate lock(long id, long version, AccountView officer) {
        Certificate certificate = certificates.lock(id).orElseThrow(() -> new NoSuchRecordException("certificate", id));
        String province = facilities.get(certificate.facilityId()).profile().province();
        currentUser.requireThat(ApprovalPolicy.mayApprove(officer, province), "certificate", id);
        StaleException.check(version, certificate.version());
        return certificate;
    }
}
