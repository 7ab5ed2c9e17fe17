package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.Findings;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** The ministry writes down what it found; what it is about may come with the address. */
@ViewScoped
@Named
public class NewFindingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String FIGURE = "figure";
    static final String FACILITY = "facility";
    static final String OUTCOME = "outcome";

    @Inject
    Findings findings;

    @Inject
    FacilityDirectory facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private final RecordForm<NewFinding> form = new RecordForm<>(NewFinding.class);
    private final HashMap<String, String> labels = new HashMap<>();
    private String about = FIGURE;

    public void open() {
        currentUser.require(Role.MINISTRY);
        if (form.getValues().get("outcomeId") != null) {
            about = OUTCOME;
        }
    }

    @UserAction
    public String save() {
        FindingView made = findings.raise(read());
        flash.say("finding.raised");
        return "/programme/finding?faces-redirect=true&id=" + made.id();
    }

    /** What is not asked for is not said, even when it was typed before. */
    private NewFinding read() {
        NewFinding typed = form.read();
        boolean figure = about.equals(FIGURE);
        return new NewFinding(
                figure ? typed.province() : null,
                figure ? typed.programmeId() : null,
                figure ? typed.indicator() : null,
                figure ? typed.quarter() : null,
                about.equals(FACILITY) ? typed.facilityId() : null,
                about.equals(OUTCOME) ? typed.outcomeId() : null,
                typed.words(),
                typed.answerDue());
    }

    /** The ids of facilities like what was typed. */
    public List<String> facilitiesLike(String text) {
        return facilities.matching(text).stream()
                .map(f -> {
                    labels.put(Long.toString(f.id()), f.name());
                    return Long.toString(f.id());
                })
                .toList();
    }

    /** What an id that was offered reads as. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    public List<String> getKinds() {
        return List.of(FIGURE, FACILITY, OUTCOME);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public RecordForm<NewFinding> getForm() {
        return form;
    }
}
