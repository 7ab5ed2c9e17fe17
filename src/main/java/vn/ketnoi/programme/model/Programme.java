package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.ketnoi.programme.ProgrammeState;
import vn.ketnoi.programme.ProgrammeView;

/** A programme as decided; it is entered by migration, and never changed by people here. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public ProgrammeView view(LocalDate today, boolean targetsEntered) {
        return new ProgrammeView(
                code,
                nameVi,
                nameEn,
                decisionVi,
                decisionEn,
                startsOn,
                endsOn,
                ProgrammeState.on(today, startsOn, endsOn),
                targetsEntered);
    }
}
