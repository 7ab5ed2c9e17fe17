package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;

/** Tells the accounts which facilities there are, and enters those whose first person joins. */
@ApplicationScoped
@Transactional
class FacilityNames implements FacilityDirectory {

    @Inject
    FacilityRepository facilities;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

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

    /** May: anybody; names of facilities are public. */
    @Override
    public List<Entry> matching(String text, String province) {
        return facilities.matching(text, province, 10).stream()
                .map(Facility::view)
                .map(f -> new Entry(f.id(), label(f.profile())))
                .toList();
    }

    /** For the portal itself. */
    @Override
    public Optional<Long> same(@Nullable String code, String name, String province) {
        Optional<Facility> coded = code == null ? Optional.empty() : facilities.findByCode(code);
        return coded.or(() -> facilities.named(name, province)).map(Facility::id);
    }

    /** For the portal itself, once whoever joins is known. */
    @Audited("facility")
    @Override
    public long enter(NewFacility entered) {
        FacilityProfile profile = FacilityProfile.named(entered.code(), entered.name())
                .of(FacilityKind.valueOf(entered.kind()))
                .in(entered.province());
        Facility facility = facilities.add(new Facility(profile, clock.instant()));
        outbox.record(new FacilityChanged(facility.id(), facility.indexRevision()));
        return facility.id();
    }

    /** May: anybody; provinces of facilities are public. */
    @Override
    public Optional<String> province(long facility) {
        return facilities.find(facility).map(Facility::province);
    }

    /** May: anybody. */
    @Override
    public List<String> kinds() {
        return Arrays.stream(FacilityKind.values()).map(Enum::name).toList();
    }

    private static String label(FacilityProfile profile) {
        return profile.code() == null ? profile.nameVi() : profile.nameVi() + " (" + profile.code() + ")";
    }
}
