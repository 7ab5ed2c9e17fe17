package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.ProgrammePlans;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Differences;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** The ministry's programmes: the list, and entering or correcting one. */
@ViewScoped
@Named
public class PlanBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammePlans plans;

    @Inject
    Programmes programmes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<NewProgramme> form = new RecordForm<>(NewProgramme.class);
    private @Nullable Long id;
    private long version;
    private List<Differences.Difference> differences = List.of();

    public void open() {
        currentUser.require(Role.MINISTRY);
        if (id != null) {
            ProgrammeView shown = plans.get(id);
            version = shown.version();
            form.show(asDecided(shown));
        }
    }

    /** Answers null when somebody else was faster; saving once more then overwrites what the person has seen. */
    @UserAction
    public @Nullable String save() {
        NewProgramme typed = form.read();
        Long of = id;
        if (of == null) {
            plans.establish(typed);
        } else {
            try {
                plans.amend(of, typed, version);
            } catch (StaleException e) {
                ProgrammeView theirs = plans.get(of);
                version = theirs.version();
                differences = Differences.between(typed, asDecided(theirs));
                if (!differences.isEmpty()) {
                    return null;
                }
            }
        }
        flash.say("plan.saved");
        return "/programme/plans?faces-redirect=true";
    }

    public String takeTheirs() {
        return "/programme/plan?faces-redirect=true&id=" + id;
    }

    private static NewProgramme asDecided(ProgrammeView p) {
        return new NewProgramme(
                p.code(), p.nameVi(), p.nameEn(), p.decisionVi(), p.decisionEn(), p.startsOn(), p.endsOn());
    }

    /** The newest first. */
    public List<ProgrammeView> getAll() {
        return programmes.list().stream()
                .sorted(Comparator.comparing(ProgrammeView::startsOn).reversed())
                .toList();
    }

    public RecordForm<NewProgramme> getForm() {
        return form;
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
