package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.FigureComments;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.ProgrammeState;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;

/** A province's figures in a programme, with how much is said about each. */
@RequestScoped
@Named
public class FiguresBean {

    @Inject
    Programmes programmes;

    @Inject
    FigureComments comments;

    @Inject
    CurrentUser currentUser;

    private @Nullable Long programme;
    private @Nullable String province;
    private List<IndicatorView> figures = List.of();
    private Map<String, Long> said = Map.of();

    public void open() {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
        String chosen = caller.role().hasProvince() ? caller.province() : province;
        province = chosen;
        if (chosen != null) {
            ProgrammeView shown = getProgrammes().stream()
                    .filter(p -> programme == null || p.id() == programme)
                    .findFirst()
                    .orElse(getProgrammes().get(0));
            programme = shown.id();
            said = comments.counts(shown.id(), chosen);
            figures = programmes.progress(shown.code(), chosen);
        }
    }

    /** Programmes that have figures, the newest first. */
    public List<ProgrammeView> getProgrammes() {
        return programmes.list().stream()
                .filter(p -> p.targetsEntered() && p.state() != ProgrammeState.COMING)
                .sorted(Comparator.comparing(ProgrammeView::startsOn).reversed())
                .toList();
    }

    /** The quarters of a programme, the newest first. */
    public List<String> quarters(@Nullable Object id) {
        List<String> all = new ArrayList<>();
        getProgrammes().stream()
                .filter(p -> String.valueOf(p.id()).equals(String.valueOf(id)))
                .forEach(p -> {
                    for (LocalDate day = p.endsOn(); !day.isBefore(p.startsOn()); day = day.minusMonths(3)) {
                        all.add(day.getYear() + "Q" + (day.getMonthValue() + 2) / 3);
                    }
                });
        return all;
    }

    public long said(String indicator) {
        return said.getOrDefault(indicator, 0L);
    }

    public List<IndicatorView> getFigures() {
        return figures;
    }

    public @Nullable Long getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable Long programme) {
        this.programme = programme;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province == null || province.isBlank() ? null : province;
    }
}
