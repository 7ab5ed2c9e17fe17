package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.ApiTokenView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.web.UserAction;

/** A person's own tokens. A new one is shown on this page until it is left. */
@ViewScoped
@Named
public class TokensBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignIn signIn;

    @Inject
    CurrentUser currentUser;

    private @Nullable String name;
    private @Nullable String made;

    @PostConstruct
    void open() {
        currentUser.require();
    }

    @UserAction
    public void make() {
        made = signIn.makeToken(name == null ? "" : name);
        name = null;
    }

    @UserAction
    public void revoke(long id) {
        signIn.revoke(id);
    }

    public List<ApiTokenView> getTokens() {
        return signIn.tokens();
    }

    /** The token just made, or null. */
    public @Nullable String getMade() {
        return made;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
