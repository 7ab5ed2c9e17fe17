package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.facility.model.Facility;
import vn.ketnoi.facility.model.FacilityRepository;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Entering, describing and verifying facilities. */
@ApplicationScoped
@Transactional
public class Facilities {

    @Inject
    FacilityRepository facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Outbox outbox;

    @Inject
    Provinces provinces;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: the centre of the province named, an administrator. */
    @Audited("facility")
    public FacilityView register(FacilityProfile profile) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        check(profile);
        if (caller.role() == Role.CENTRE && !currentUser.isOfficer(Role.CENTRE, profile.province())) {
            throw RejectedException.field("province", "facility.province.other");
        }
        long id = once.create(profile, () -> {
            refuseTakenCode(profile.code(), null);
            Facility facility = facilities.add(new Facility(profile, clock.instant()));
            tell(facility);
            return facility.id();
        });
        return load(id).view();
    }

    /** May: the facility itself, the centre of its province, an administrator. */
    @Audited("facility")
    public FacilityView revise(long id, FacilityProfile profile, long version) {
        Facility facility = load(id);
        requireKeeper(facility);
        StaleException.check(version, facility.version());
        check(profile);
        if (currentUser.is(Role.CENTRE) && !currentUser.isOfficer(Role.CENTRE, profile.province())) {
            throw RejectedException.field("province", "facility.province.other");
        }
        refuseTakenCode(profile.code(), id);
        facility.revise(profile, clock.instant());
        tell(facility);
        return facilities.saved(facility).view();
    }

    /** May: the centre of its province. */
    @Audited("facility")
    public FacilityView verify(long id, long version) {
        Facility facility = load(id);
        AccountView officer = currentUser.require(Role.CENTRE);
        currentUser.requireThat(currentUser.isOfficer(Role.CENTRE, facility.province()), "facility", id);
        StaleException.check(version, facility.version());
        facility.verify(officer.id(), clock.instant());
        tell(facility);
        return facilities.saved(facility).view();
    }

    /** May: anybody. */
    public FacilityView get(long id) {
        return load(id).view();
    }

    /** May: anybody. Unknown ids are left out. */
    public Map<Long, FacilityView> getAll(Collection<Long> ids) {
        return facilities.findAll(ids).stream()
                .map(Facility::view)
                .collect(Collectors.toMap(FacilityView::id, Function.identity()));
    }

    /** May: anybody. */
    public Optional<FacilityView> byCode(String code) {
        return facilities.findByCode(code).map(Facility::view);
    }

    /** May: anybody. Those that were verified last, the latest first. */
    public List<FacilityView> lastVerified(int size) {
        return facilities.lastVerified(size).stream().map(Facility::view).toList();
    }

    /** May: anybody. */
    public Slice<FacilityView> list(@Nullable String province, @Nullable FacilityStatus status, int page, int size) {
        int offset = Slice.offset(page, size);
        List<FacilityView> items = facilities.page(province, status, offset, size).stream()
                .map(Facility::view)
                .toList();
        return new Slice<>(items, facilities.count(province, status));
    }

    /**
     * May: a centre, facilities of its province; an administrator.
     *
     * @param text part of a name or code, accents or not
     */
    public List<FacilityView> kept(String text, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        return facilities.matching(text, caller.province(), size).stream()
                .map(Facility::view)
                .toList();
    }

    /** For the portal itself: the next facilities after an id, for walking through all of them. */
    public List<FacilityView> after(long id, int size) {
        return facilities.after(id, size).stream().map(Facility::view).toList();
    }

    /** For the portal itself: gives a facility a later revision than one that was found elsewhere, as after a restored backup. */
    public void outrun(long id, long revision) {
        facilities.outrun(id, revision);
    }

    /** Whether the caller may change the facility and what belongs to it. */
    public boolean isKeeper(FacilityView facility) {
        return isKeeper(facility.id(), facility.profile().province());
    }

    private boolean isKeeper(long id, @Nullable String province) {
        return currentUser.isOfFacility(id)
                || currentUser.isOfficer(Role.CENTRE, province)
                || currentUser.is(Role.ADMINISTRATOR);
    }

    private void requireKeeper(Facility facility) {
        currentUser.requireThat(isKeeper(facility.id(), facility.province()), "facility", facility.id());
    }

    private Facility load(long id) {
        return facilities.find(id).orElseThrow(() -> new NoSuchRecordException("facility", id));
    }

    private void check(FacilityProfile profile) {
        checker.check(profile);
        if (profile.province() != null && !provinces.isKnown(profile.province())) {
            throw RejectedException.field("province", "province.unknown", profile.province());
        }
    }

    private void refuseTakenCode(@Nullable String code, @Nullable Long self) {
        if (code != null
                && facilities
                        .findByCode(code)
                        .filter(f -> self == null || f.id() != self)
                        .isPresent()) {
            throw RejectedException.field("code", "facility.code.taken", code);
        }
    }

    private void tell(Facility facility) {
        outbox.record(new FacilityChanged(facility.id(), facility.indexRevision()));
    }
}
