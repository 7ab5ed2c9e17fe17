package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.ProgrammeState;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.shared.RejectedException;

/** A programme as the ministry entered it; two of them came with the portal. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "decision_vi")
    private String decisionVi;

    @Column(name = "decision_en")
    private String decisionEn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Programme(NewProgramme decided) {
        this.code = decided.code();
        write(decided);
    }

    /**
     * @param counting whether it has indicators: then outcomes count by its years, which stay
     * @throws RejectedException when the code, or years that must stay, would change
     */
    public void amend(NewProgramme decided, boolean counting) {
        if (!code.equals(decided.code())) {
            throw RejectedException.field("code", "programme.code.stays");
        }
        if (counting && !startsOn.equals(decided.startsOn())) {
            throw RejectedException.field("startsOn", "programme.years.stay");
        }
        if (counting && !endsOn.equals(decided.endsOn())) {
            throw RejectedException.field("endsOn", "programme.years.stay");
        }
        write(decided);
    }

    private void write(NewProgramme decided) {
        nameVi = decided.nameVi().strip();
        nameEn = decided.nameEn().strip();
        decisionVi = decided.decisionVi().strip();
        decisionEn = decided.decisionEn().strip();
        startsOn = decided.startsOn();
        endsOn = decided.endsOn();
    }

    public long version() {
        return version;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(startsOn);
    }

    public boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(endsOn) && !last.isBefore(startsOn);
    }

    public ProgrammeView view(LocalDate today, boolean targetsEntered) {
        return new ProgrammeView(
                id,
                code,
                nameVi,
                nameEn,
                decisionVi,
                decisionEn,
                startsOn,
                endsOn,
                ProgrammeState.on(today, startsOn, endsOn),
                targetsEntered,
                version);
    }
}
