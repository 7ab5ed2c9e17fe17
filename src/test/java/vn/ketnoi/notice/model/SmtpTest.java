package vn.ketnoi.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnoi.outbox.NotNowException;

class SmtpTest {

    private static final Letter LETTER = new Letter(
            "vi", "Xác nhận địa chỉ", "Chào bạn.", "Xác nhận", "http://k.example/vi/account/confirm?code=c", "KetNoi");

    @Test
    void aMailArrivesInBothFormsAndARepeatIsKnown() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Smtp smtp = new Smtp(settings(server.getSmtp().getPort()));
            assertThat(smtp.send(7, "an@k.example", LETTER)).isEmpty();
            assertThat(smtp.send(7, "an@k.example", LETTER)).isEmpty();
            MimeMessage[] got = server.getReceivedMessages();
            assertThat(got).hasSize(2);
            assertThat(got[0].getSubject()).isEqualTo("Xác nhận địa chỉ");
            assertThat(got[0].getFrom()[0].toString()).isEqualTo("KetNoi <no-reply@k.example>");
            assertThat(got[0].getMessageID()).isEqualTo("<mail-7@k.example>").isEqualTo(got[1].getMessageID());
            Multipart both = (Multipart) got[0].getContent();
            assertThat(both.getBodyPart(0).getContent().toString()).contains("Chào bạn.", "confirm?code=c");
            assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRecipientThatIsNoneIsNotTriedAgain() throws IOException {
        try (Talking server = new Talking("550 5.1.1 no such user")) {
            assertThat(new Smtp(settings(server.port())).send(1, "nobody@k.example", LETTER))
                    .hasValueSatisfying(why -> assertThat(why).contains("550"));
        }
        assertThat(new Smtp(settings(1)).send(1, "no address", LETTER)).isPresent();
    }

    @Test
    void aServerThatIsBusyAwayOrHangingIsTriedAgain() throws IOException {
        try (Talking busy = new Talking("450 4.2.1 try again later");
                ServerSocket hanging = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            refusesForNow(busy.port());
            refusesForNow(hanging.getLocalPort());
        }
        refusesForNow(1);
    }

    private static void refusesForNow(int port) {
        Smtp smtp = new Smtp(settings(port));
        assertThatThrownBy(() -> smtp.send(1, "an@k.example", LETTER)).isInstanceOf(NotNowException.class);
    }

    private static SmtpSettings settings(int port) {
        SmtpSettings settings = new SmtpSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = port;
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = "KetNoi <no-reply@k.example>";
        settings.tls = "none";
        settings.patience = 1_000;
        return settings;
    }

    /** A server that has one thing to say of every recipient. */
    private static final class Talking implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Talking(String ofRecipients) throws IOException {
            Thread thread = new Thread(() -> talk(ofRecipients));
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void talk(String ofRecipients) {
            try (Socket caller = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                say(caller, "220 ready");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(caller, line.startsWith("RCPT") ? ofRecipients : "250 fine");
                }
            } catch (IOException e) {
                // The other side has hung up, which is how such a talk ends.
            }
        }

        private static void say(Socket caller, String words) throws IOException {
            caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
