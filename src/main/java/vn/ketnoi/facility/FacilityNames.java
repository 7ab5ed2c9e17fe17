package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;

/** Tells the accounts which facilities there are. */
@ApplicationScoped
@Transactional
class FacilityNames implements FacilityDirectory {

    @Inject
    FacilityRepository facilities;

    /** May: anybody; names of facilities are public. */
    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return facilities.findAll(ids).stream()
                .map(Facility::view)
                .collect(Collectors.toMap(FacilityView::id, f -> f.profile().nameVi()));
    }

    /** May: anybody; names of facilities are public. */
    @Override
    public List<Entry> matching(String text) {
        return facilities.matching(text, null, 10).stream()
                .map(Facility::view)
                .map(f -> new Entry(f.id(), label(f.profile())))
                .toList();
    }

    private static String label(FacilityProfile profile) {
        return profile.code() == null ? profile.nameVi() : profile.nameVi() + " (" + profile.code() + ")";
    }
}
