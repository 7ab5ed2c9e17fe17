package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CsvFile;

/** Programmes, indicators and policy switches in the database. */
@ApplicationScoped
public class ProgrammeRepository {

    @PersistenceContext
    EntityManager em;

    public List<Programme> all() {
        return em.createQuery("SELECT p FROM Programme p ORDER BY p.startsOn", Programme.class)
                .getResultList();
    }

    public Optional<Programme> find(long id) {
        return Optional.ofNullable(em.find(Programme.class, id));
    }

    public Optional<Programme> findByCode(String code) {
        return all().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The programme whose years a day falls into. */
    public Optional<Programme> on(LocalDate day) {
        return all().stream().filter(p -> p.contains(day)).findFirst();
    }

    public List<Indicator> indicators() {
        return em.createQuery("SELECT i FROM Indicator i ORDER BY i.code", Indicator.class)
                .getResultList();
    }

    public List<Indicator> indicators(long programmeId) {
        return em.createQuery(
                        "SELECT i FROM Indicator i WHERE i.programmeId = :programme ORDER BY i.code", Indicator.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    public Indicator indicator(long programmeId, String code) {
        return indicators(programmeId).stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Policies policies(long programmeId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT policy, valid_from, switched_on FROM programme_policy WHERE programme_id = ?")
                .setParameter(1, programmeId)
                .getResultList();
        return new Policies(rows.stream()
                .map(r -> (Object[]) r)
                .map(c -> new Policies.Switch((String) c[0], ((Date) c[1]).toLocalDate(), isTrue(c[2])))
                .toList());
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean b ? b : ((Number) column).intValue() != 0;
    }

    /** An indicator as a programme counts it already, or as another does that could be its model. */
    public Optional<Indicator> definition(long programmeId, String code) {
        List<Indicator> known = indicators().stream()
                .filter(i -> i.code().equals(code))
                .sorted(Comparator.comparing(Indicator::programmeId))
                .toList();
        return known.stream()
                .filter(i -> i.programmeId() == programmeId)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    public Targets targets(long programmeId) {
        return new Targets(
                em.createQuery("SELECT t FROM TargetVersion t WHERE t.programmeId = :programme", TargetVersion.class)
                        .setParameter("programme", programmeId)
                        .getResultList());
    }

    public <T> T add(T made) {
        em.persist(made);
        em.flush();
        return made;
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Programme saved(Programme programme) {
        em.flush();
        return programme;
    }

    /** Enters what is not there yet; what is there stays as it is. */
    public void enter(String programme, List<CSVRecord> indicators) {
        for (CSVRecord row : indicators) {
            em.createNativeQuery("INSERT IGNORE INTO indicator (programme_id, code, name_vi, name_en, unit_vi, unit_en,"
                            + " count_rule, subject_kind) SELECT id, ?, ?, ?, ?, ?, ?, ? FROM programme WHERE code = ?")
                    .setParameter(1, row.get("code"))
                    .setParameter(2, row.get("name_vi"))
                    .setParameter(3, row.get("name_en"))
                    .setParameter(4, row.get("unit_vi"))
                    .setParameter(5, row.get("unit_en"))
                    .setParameter(6, row.get("count_rule"))
                    .setParameter(7, row.get("subject"))
                    .setParameter(8, programme)
                    .executeUpdate();
            em.createNativeQuery("INSERT IGNORE INTO target_version (programme_id, indicator, number, target,"
                            + " approximate, effective_from, reason, source, entered_at) SELECT id, ?, 1, ?, ?, starts_on,"
                            + " 'Mục tiêu ban đầu của chương trình', decision_vi, UTC_TIMESTAMP(6)"
                            + " FROM programme WHERE code = ?")
                    .setParameter(1, row.get("code"))
                    .setParameter(2, number(CsvFile.optional(row, "target")))
                    .setParameter(3, row.get("approximate").equals("yes"))
                    .setParameter(4, programme)
                    .executeUpdate();
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
