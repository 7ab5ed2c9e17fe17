package vn.ketnoi.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server takes the portal's mails. Without a host there is none. */
@ApplicationScoped
public class SmtpSettings {

    @Inject
    @ConfigProperty(name = "ketnoi.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "ketnoi.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "ketnoi.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "ketnoi.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "ketnoi.mail.from", defaultValue = "KetNoi <no-reply@ketnoi.example>")
    String from;

    /** {@code starttls}: encrypted once connected, or not at all sent; {@code tls}: from the start; {@code none}. */
    @Inject
    @ConfigProperty(name = "ketnoi.mail.tls", defaultValue = "starttls")
    String tls;

    /** In milliseconds; a server that hangs holds one worker of this consumer for so long, and nothing else. */
    int patience = 10_000;

    public boolean isSet() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    String from() {
        return from;
    }

    Optional<String> user() {
        return user.filter(name -> !name.isBlank());
    }

    String password() {
        return password.orElse("");
    }

    Properties properties() {
        Properties all = new Properties();
        all.put("mail.smtp.host", host.orElseThrow());
        all.put("mail.smtp.port", Integer.toString(port));
        all.put("mail.smtp.auth", Boolean.toString(user().isPresent()));
        all.put("mail.smtp.connectiontimeout", Integer.toString(patience));
        all.put("mail.smtp.timeout", Integer.toString(patience));
        all.put("mail.smtp.writetimeout", Integer.toString(patience));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        all.put("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        all.put("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        return all;
    }
}
