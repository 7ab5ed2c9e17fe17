package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The mails that the portal keeps for one address, the newest first. */
public final class Mailbox {

    private final String address;

    public Mailbox(String address) {
        this.address = address;
    }

    public List<String> subjects() {
        List<String> all = new ArrayList<>();
        mails().forEach(mail -> all.add(mail.get("subject").asString()));
        return all;
    }

    /** What stands behind the last {@code =} of the newest mail's link. */
    public String code() {
        JsonNode mails = mails();
        assertThat(mails.size()).as("mails to " + address).isPositive();
        String link = mails.get(0).get("link").asString();
        return link.substring(link.lastIndexOf('=') + 1);
    }

    private JsonNode mails() {
        return Api.anonymous().get("/mails?to=" + address).expect(200).json().get("items");
    }
}
