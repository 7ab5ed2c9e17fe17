package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.ketnoi.account.CurrentUser;

/** Shows new recovery codes until their owner has them on paper. */
@RequestScoped
@Named
public class RecoveryCodesBean {

    @Inject
    Entrance entrance;

    @Inject
    CurrentUser currentUser;

    public void open() throws IOException {
        currentUser.require();
        if (entrance.codes() == null) {
            entrance.open(entrance.page("/account/security"));
        }
    }

    public List<String> getCodes() {
        Entrance.Codes codes = entrance.codes();
        return codes == null ? List.of() : codes.codes();
    }

    public void done() throws IOException {
        Entrance.Codes codes = entrance.codes();
        entrance.forgetCodes();
        entrance.open(codes == null ? entrance.page("/account/workspace") : codes.next());
    }
}
