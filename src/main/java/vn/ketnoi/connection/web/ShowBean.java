package vn.ketnoi.connection.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.ConnectionRequests;
import vn.ketnoi.connection.ConnectionStories;
import vn.ketnoi.connection.ConnectionStory;
import vn.ketnoi.connection.ContractStatus;
import vn.ketnoi.connection.ContractView;
import vn.ketnoi.connection.Contracts;
import vn.ketnoi.connection.Conversations;
import vn.ketnoi.connection.NewMessage;
import vn.ketnoi.connection.Reason;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.RequestStep;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** The story of one request, and what this person can do next. */
@Named("connectionBean")
@ViewScoped
public class ShowBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConnectionRequests requests;

    @Inject
    Conversations conversations;

    @Inject
    Contracts contracts;

    @Inject
    ConnectionStories stories;

    @Inject
    Messages words;

    private final RecordForm<RecordContract> terms = new RecordForm<>(RecordContract.class);
    private @Nullable String id;
    private String message = "";
    private String reason = "";
    private transient @Nullable ConnectionStory story;

    public void open() {
        ConnectionRequestView request = getStory().request();
        terms.getValues()
                .putAll(Map.of(
                        "currency",
                        "VND",
                        "quantity",
                        request.quantity().toPlainString(),
                        "unit",
                        request.unit(),
                        "export",
                        request.abroad()));
    }

    @UserAction
    public void accept() {
        act(() -> requests.accept(number(), version()));
        say("connection.done.ACCEPT");
    }

    @UserAction
    public void decline() {
        act(() -> requests.decline(number(), new Reason(reason), version()));
        say("connection.done.DECLINE");
    }

    @UserAction
    public void withdraw() {
        act(() -> requests.withdraw(number(), version()));
        say("connection.done.WITHDRAW");
    }

    @UserAction
    public void close() {
        act(() -> requests.close(number(), version()));
        say("connection.done.CLOSE");
    }

    @UserAction
    public void send() {
        act(() -> conversations.say(number(), new NewMessage(message)));
        message = "";
    }

    @UserAction
    public void record() {
        act(() -> contracts.record(number(), terms.read(), version()));
        say("connection.done.RECORD");
    }

    @UserAction
    public void confirm() {
        ContractView contract = Objects.requireNonNull(getLatest());
        act(() -> contracts.confirm(contract.id(), contract.version()));
        say("connection.done.CONFIRM");
    }

    @UserAction
    public void dispute() {
        ContractView contract = Objects.requireNonNull(getLatest());
        act(() -> contracts.dispute(contract.id(), new Reason(reason), contract.version()));
        say("connection.done.DISPUTE");
        reason = "";
    }

    /** Whatever comes of it, the page then shows how things are now; who was too late learns what came first. */
    private void act(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            story = null;
            if (StaleException.in(e).isEmpty()) {
                throw e;
            }
            throw new RejectedException(
                    "connection.moved", words.of(getStory().request().status()));
        }
        story = null;
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key), ""));
    }

    public ConnectionStory getStory() {
        if (story == null) {
            story = stories.read(number());
        }
        return story;
    }

    /** The newest version of the contract, or null before there is one. */
    public @Nullable ContractView getLatest() {
        int versions = getStory().contracts().size();
        return versions == 0 ? null : getStory().contracts().get(versions - 1);
    }

    /** Whether a contract waits for the answer of this person's side. */
    public boolean isToAnswer() {
        ContractView latest = getLatest();
        return latest != null
                && latest.status() == ContractStatus.RECORDED
                && latest.recordedSide() != getStory().request().side();
    }

    public boolean isToRecord() {
        ContractView latest = getLatest();
        return getStory().request().can(RequestStep.RECORD)
                && (latest == null || latest.status() == ContractStatus.DISPUTED);
    }

    /** The key of what is to be done now, said to this side. */
    public String getAdvice() {
        ConnectionRequestView request = getStory().request();
        String whose = request.turn() == null ? "none" : request.waiting() ? "mine" : "theirs";
        boolean contract = getLatest() != null && getLatest().status() == ContractStatus.RECORDED;
        return "connection.next." + request.status() + (contract ? ".contract" : "") + "." + whose;
    }

    private long number() {
        try {
            return Long.parseLong(String.valueOf(id));
        } catch (NumberFormatException e) {
            throw new NoSuchRecordException("connection request", String.valueOf(id));
        }
    }

    private long version() {
        return getStory().request().version();
    }

    public RecordForm<RecordContract> getTerms() {
        return terms;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
