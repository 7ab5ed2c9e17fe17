package vn.ketnoi.account.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.NewSecondFactor;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.SecondFactors;
import vn.ketnoi.web.UserAction;

/**
 * Setting up a second factor: of one's own will, or because the portal demands it before anything else. Either way the
 * password was given a moment ago.
 */
@ViewScoped
@Named
public class SecondFactorBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecondFactors factors;

    @Inject
    CurrentUser currentUser;

    @Inject
    Entrance entrance;

    private @Nullable Proof proof;
    private @Nullable NewSecondFactor fresh;
    private @Nullable String code;
    private @Nullable String from;

    public void open() throws IOException {
        Proof shown = entrance.kept();
        if (shown == null || shown.missing() == Proof.Missing.CODE) {
            leave();
            return;
        }
        proof = shown;
        fresh = factors.begin(shown);
    }

    /** To the new recovery codes, for who clicks again; else there is nothing to set up. */
    private void leave() throws IOException {
        currentUser.require();
        entrance.open(entrance.page(entrance.codes() == null ? "/account/security" : "/account/recovery-codes"));
    }

    @UserAction
    public void confirm() throws IOException {
        if (entrance.kept() == null) {
            leave();
            return;
        }
        Proof shown = Objects.requireNonNull(proof, "the page opens first");
        SecondFactors.Confirmed confirmed = factors.confirm(shown, code == null ? "" : code);
        entrance.keep(null);
        if (!shown.isComplete()) {
            entrance.signIn(confirmed.proof());
        }
        entrance.showCodes(confirmed.codes(), from);
    }

    /** Whether this person gets no further without. */
    public boolean isDemanded() {
        return proof != null && !proof.isComplete();
    }

    public String getSecret() {
        return fresh == null ? "" : fresh.secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The picture that an app reads, as an image's address. */
    public String getPicture() throws WriterException {
        BitMatrix dots = new QRCodeWriter().encode(fresh == null ? "" : fresh.address(), BarcodeFormat.QR_CODE, 0, 0);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + dots.getWidth() + " " + dots.getHeight()
                + "'><path fill='#fff' d='M0 0h" + dots.getWidth() + "v" + dots.getHeight() + "H0z'/><path d='" + path
                + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
