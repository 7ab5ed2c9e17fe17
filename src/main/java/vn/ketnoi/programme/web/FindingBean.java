package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStep;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.Findings;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** A finding: the department answers it; the ministry asks again, accepts and closes. */
@ViewScoped
@Named
public class FindingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Findings findings;

    @Inject
    Flash flash;

    private @Nullable Long id;
    private @Nullable FindingView finding;
    private @Nullable String words;

    public void open() {
        if (id == null) {
            throw new NoSuchRecordException("finding", "");
        }
        finding = findings.get(id);
    }

    @UserAction
    public String answer() {
        return done(findings.answer(getFinding().id(), words, getFinding().version()));
    }

    @UserAction
    public String askAgain() {
        return done(findings.askAgain(getFinding().id(), words, getFinding().version()));
    }

    @UserAction
    public String accept() {
        return done(findings.acceptAnswer(getFinding().id(), getFinding().version()));
    }

    @UserAction
    public String close() {
        return done(findings.close(getFinding().id(), getFinding().version()));
    }

    private String done(FindingView changed) {
        flash.say(changed.status().refusal());
        return "/programme/finding?faces-redirect=true&id=" + changed.id();
    }

    public boolean can(String step) {
        return findings.can(FindingStep.valueOf(step), getFinding());
    }

    public FindingView getFinding() {
        return Objects.requireNonNull(finding, "the page opens first");
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
