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
import vn.ketnoi.account.NewToken;
import vn.ketnoi.account.TokenScope;
import vn.ketnoi.account.Tokens;
import vn.ketnoi.web.Click;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** A person's own tokens. A new one is shown on this page until it is left. */
@ViewScoped
@Named
public class TokensBean implements Serializable {

    private static final long serialVersionUID = 3L;

    @Inject
    Tokens tokens;

    @Inject
    CurrentUser currentUser;

    private final RecordForm<NewToken> form = new RecordForm<>(NewToken.class);
    private final Click click = new Click();
    private @Nullable String made;

    @PostConstruct
    void open() {
        currentUser.require();
        clear();
    }

    /** A new token looks but does not touch, and ends after a season, unless its owner wants it otherwise. */
    private void clear() {
        form.getValues().put("name", null);
        form.getValues().put("scope", TokenScope.READ.name());
        form.getValues().put("days", "90");
    }

    @UserAction
    public void make() {
        click.once(() -> made = tokens.make(form.read()));
        clear();
    }

    @UserAction
    public void revoke(long id) {
        tokens.revoke(id);
    }

    public List<ApiTokenView> getTokens() {
        return tokens.mine();
    }

    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    /** How many days a token may be good; besides, without an end. */
    public int[] getDays() {
        return new int[] {30, 90, 365};
    }

    /** The token just made, or null. */
    public @Nullable String getMade() {
        return made;
    }

    public RecordForm<NewToken> getForm() {
        return form;
    }
}
