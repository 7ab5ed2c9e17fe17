package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.SubjectKind;

/** One of a programme's indicators: what it counts, how, and how many are wanted. */
@Entity
@Table(name = "indicator")
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_vi")
    private String unitVi;

    @Column(name = "unit_en")
    private String unitEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "count_rule")
    private CountRule countRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init") // names and units are what tests do without
    Indicator(long programmeId, String code, CountRule countRule, SubjectKind subjectKind) {
        this.programmeId = programmeId;
        this.code = code;
        this.countRule = countRule;
        this.subjectKind = subjectKind;
    }

    /** The same indicator, counted the same way, in another programme. */
    public Indicator in(long otherProgramme) {
        Indicator same = new Indicator(otherProgramme, code, countRule, subjectKind);
        same.nameVi = nameVi;
        same.nameEn = nameEn;
        same.unitVi = unitVi;
        same.unitEn = unitEn;
        return same;
    }

    public long programmeId() {
        return programmeId;
    }

    public String code() {
        return code;
    }

    public CountRule countRule() {
        return countRule;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    /** Of the target, in percent with one decimal; null where there is no target or the indicator is qualitative. */
    public @Nullable BigDecimal percent(long actual, @Nullable Integer target) {
        if (target == null || subjectKind.isQualitative()) {
            return null;
        }
        return BigDecimal.valueOf(actual).movePointRight(2).divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
    }

    public IndicatorView view(
            String programme,
            Optional<TargetVersion> aim,
            long actual,
            long firstCounted,
            @Nullable BigDecimal percent,
            List<IndicatorView.QuarterValue> quarters) {
        return new IndicatorView(
                programme,
                code,
                nameVi,
                nameEn,
                unitVi,
                unitEn,
                aim.map(TargetVersion::target).orElse(null),
                aim.map(TargetVersion::isApproximate).orElse(false),
                countRule,
                subjectKind,
                actual,
                firstCounted,
                percent,
                quarters);
    }
}
