package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.SecondFactorView;
import vn.ketnoi.account.SecondFactors;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** A person's own second factor: whether there is one, and what may be done about it once the password is given again. */
@RequestScoped
@Named
public class OwnFactorBean {

    @Inject
    SecondFactors factors;

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    Flash flash;

    private @Nullable SecondFactorView view;
    private @Nullable String factorPassword;
    private @Nullable String code;

    public SecondFactorView getView() {
        if (view == null) {
            view = factors.mine();
        }
        return view;
    }

    @UserAction
    public void setUp() throws IOException {
        entrance.keep(signIn.again("factorPassword", factorPassword == null ? "" : factorPassword));
        entrance.open(entrance.page("/account/second-factor"));
    }

    @UserAction
    public void replaceCodes() throws IOException {
        entrance.showCodes(factors.replaceCodes(shown()), entrance.page("/account/security"));
    }

    @UserAction
    public void remove() {
        factors.remove(shown());
        view = null;
        flash.say("factor.removed");
    }

    private Proof shown() {
        Proof password = signIn.again("factorPassword", factorPassword == null ? "" : factorPassword);
        return password.isComplete() ? password : signIn.withCode(password, code == null ? "" : code);
    }

    public @Nullable String getFactorPassword() {
        return factorPassword;
    }

    public void setFactorPassword(@Nullable String factorPassword) {
        this.factorPassword = factorPassword;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
