package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.reference.Provinces;

/** A province's figures, and who converses about them. */
@ApplicationScoped
class Figures {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Provinces provinces;

    @Inject
    CurrentUser currentUser;

    AccountView reader() {
        return currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
    }

    /** Another province's figure looks like none. */
    void requireProvince(String province) {
        boolean may = currentUser.is(Role.MINISTRY)
                ? provinces.isKnown(province)
                : currentUser.isOfficer(Role.CENTRE, province) || currentUser.isOfficer(Role.DEPARTMENT, province);
        currentUser.requireThat(may, "province", province);
    }

    void require(long programme, String indicator, String province) {
        requireProvince(province);
        boolean there =
                programmes.indicators(programme).stream().anyMatch(i -> i.code().equals(indicator));
        currentUser.requireThat(there, "figure", programme + " " + indicator);
    }
}
