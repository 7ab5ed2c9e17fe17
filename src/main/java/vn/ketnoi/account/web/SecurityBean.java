package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.ChangePassword;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.OwnPassword;
import vn.ketnoi.account.SessionView;
import vn.ketnoi.account.Sessions;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** A person's password, and where they are signed in. */
@ViewScoped
@Named
public class SecurityBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private @Nullable String current;
    private @Nullable String password;

    @PostConstruct
    void open() {
        currentUser.require();
    }

    @UserAction
    public void changePassword() {
        ownPassword.change(new ChangePassword(current == null ? "" : current, password == null ? "" : password));
        flash.say("password.changed");
    }

    @UserAction
    public void endOthers() {
        sessions.endOthers();
        flash.say("sessions.ended");
    }

    @UserAction
    public void end(long id) {
        sessions.end(id);
    }

    public List<SessionView> getSessions() {
        return sessions.mine();
    }

    public boolean isThis(long id) {
        return sessions.current() == id;
    }

    public @Nullable String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
