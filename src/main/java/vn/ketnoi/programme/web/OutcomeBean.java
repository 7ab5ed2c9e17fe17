package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.programme.RecordOutcome;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Differences;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Recording an outcome. Whoever is too late sees both versions and decides; nothing typed is lost. */
@ViewScoped
@Named
public class OutcomeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentUser currentUser;

    @Inject
    OutcomeWords words;

    @Inject
    Flash flash;

    private final RecordForm<RecordOutcome> form = new RecordForm<>(RecordOutcome.class);
    private @Nullable Long id;
    private @Nullable OutcomeView outcome;
    private boolean writable;
    private List<Differences.Difference> differences = List.of();

    public void open() {
        if (id == null) {
            currentUser.require(Role.CENTRE);
        } else {
            show(outcomes.get(id));
        }
        writable = outcome == null || (outcome.open() && currentUser.isOfficer(Role.CENTRE, outcome.province()));
    }

    private void show(OutcomeView shown) {
        outcome = shown;
        id = shown.id();
        differences = List.of();
        form.show(asRecorded(shown));
    }

    @UserAction
    public @Nullable String save() {
        OutcomeView saved = store();
        if (saved == null) {
            return null;
        }
        flash.say("outcome.saved");
        return "/programme/outcome?faces-redirect=true&id=" + saved.id();
    }

    @UserAction
    public @Nullable String saveAndSubmit() {
        OutcomeView saved = store();
        if (saved == null) {
            return null;
        }
        show(saved);
        outcomes.submit(saved.id(), saved.version());
        flash.say("outcome.submitted");
        return "/programme/outcomes?faces-redirect=true";
    }

    public @Nullable String takeTheirs() {
        return "/programme/outcome?faces-redirect=true&id=" + id;
    }

    /** Answers null when somebody else was faster; saving once more then overwrites what the person has seen. */
    private @Nullable OutcomeView store() {
        RecordOutcome typed = read();
        OutcomeView before = outcome;
        if (before == null) {
            return outcomes.record(typed);
        }
        try {
            return outcomes.revise(before.id(), typed, before.version());
        } catch (StaleException e) {
            OutcomeView theirs = outcomes.get(before.id());
            outcome = theirs;
            differences = Differences.between(typed, asRecorded(theirs), words::shown);
            if (differences.isEmpty()) {
                return outcomes.revise(theirs.id(), typed, theirs.version());
            }
            return null;
        }
    }

    /** What the indicator chosen does not ask for is not said, even when it was typed before. */
    private RecordOutcome read() {
        RecordOutcome typed = form.read();
        boolean facility = isAboutFacility();
        return new RecordOutcome(
                typed.indicator(),
                facility ? typed.facilityId() : null,
                facility ? null : typed.subject(),
                isMachines() ? typed.lineId() : null,
                typed.provinceAt(),
                typed.acceptedOn(),
                isSum() ? typed.quantity() : null,
                typed.evidence(),
                typed.description());
    }

    private static RecordOutcome asRecorded(OutcomeView shown) {
        return new RecordOutcome(
                shown.indicator(),
                shown.facilityId(),
                shown.facilityId() == null ? shown.subject() : null,
                shown.lineId(),
                shown.provinceAt(),
                shown.acceptedOn(),
                BigDecimal.valueOf(shown.quantity()),
                shown.evidence(),
                shown.description());
    }

    /** Whether this page is for writing; otherwise for reading and deciding. */
    public boolean isWritable() {
        return writable;
    }

    /** Which number is asked for as evidence: a message key. */
    public String getEvidenceHint() {
        return switch (String.valueOf(text("indicator"))) {
            case "KC07" -> "outcome.evidence.hint.trademark";
            case "KC08" -> "outcome.evidence.hint.decision";
            default -> "outcome.evidence.hint";
        };
    }

    public boolean isAboutFacility() {
        return OutcomeChoices.isAboutFacility(words.indicator(text("indicator")));
    }

    public boolean isSum() {
        return OutcomeChoices.isSum(words.indicator(text("indicator")));
    }

    public boolean isMachines() {
        return "KC02".equals(text("indicator"));
    }

    public @Nullable LocalDate getDay() {
        return form.getValues().get("acceptedOn") instanceof LocalDate day ? day : null;
    }

    public @Nullable Long getFacility() {
        String typed = text("facilityId");
        return typed == null || typed.isBlank() ? null : Long.valueOf(typed);
    }

    private @Nullable String text(String field) {
        Object value = form.getValues().get(field);
        return value == null ? null : value.toString();
    }

    public RecordForm<RecordOutcome> getForm() {
        return form;
    }

    public @Nullable OutcomeView getOutcome() {
        return outcome;
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
