package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.catalogue.model.CertificatePolicy;
import vn.ketnoi.catalogue.model.CertificateRepository;

/** Certificates that wait: for a facility those refused or running out, for a centre those to check. */
@ApplicationScoped
@Transactional
public class CertificateWork implements WaitingWork {

    private static final String OWN = "/catalogue/certificates";

    @Inject
    CertificateRepository certificates;

    @Inject
    Clock clock;

    @Override
    public List<Item> waitingFor(AccountView caller) {
        Long facility = caller.facilityId();
        if (facility != null) {
            LocalDate today = LocalDate.now(clock);
            long refused = certificates.countOfFacility(facility, CertificateStatus.REFUSED);
            long ending = certificates.countRunningOut(facility, today, CertificatePolicy.warnUntil(today));
            return counted(
                    new Item("certificate.waiting.refused", refused, OWN),
                    new Item("certificate.waiting.ending", ending, OWN));
        }
        boolean checks = caller.role() == Role.CENTRE || caller.role() == Role.ADMINISTRATOR;
        return checks
                ? counted(new Item(
                        "certificate.waiting.queue",
                        certificates.countWaiting(caller.province()),
                        "/catalogue/certificate-queue",
                        certificates.firstWaiting(caller.province())))
                : List.of();
    }

    private static List<Item> counted(Item... items) {
        return Stream.of(items).filter(item -> item.count() > 0).toList();
    }
}
