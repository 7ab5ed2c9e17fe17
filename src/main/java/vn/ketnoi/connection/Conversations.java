package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.Once;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.ConnectionRequest;
import vn.ketnoi.connection.model.Message;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;

/** What the two sides say to each other, from the sending of a request until it is closed. */
@ApplicationScoped
@Transactional
public class Conversations {

    @Inject
    ConnectionRepository requests;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    Once once;

    @Inject
    Checker checker;

    private record Said(long request, NewMessage message) {}

    /** May: either side. */
    @Audited("message")
    public MessageView say(long requestId, NewMessage message) {
        ConnectionRequest request = participants.load(requestId);
        checker.check(message);
        long id = once.create(
                new Said(requestId, message), () -> requests.add(request.say(message.words(), participants.actor()))
                        .id());
        return requests.findMessage(id).map(this::view).orElseThrow(() -> new NoSuchRecordException("message", id));
    }

    /** May: either side. Oldest first. */
    public Slice<MessageView> list(long requestId, int page, int size) {
        participants.load(requestId);
        return new Slice<>(
                views(requests.messages(requestId, Slice.offset(page, size), size)), requests.countMessages(requestId));
    }

    /** May: either side. The last ones, oldest first, and how many there are in all. */
    public Slice<MessageView> latest(long requestId, int size) {
        participants.load(requestId);
        long total = requests.countMessages(requestId);
        int from = (int) Math.max(0, Math.min(Integer.MAX_VALUE, total) - size);
        return new Slice<>(views(requests.messages(requestId, from, size)), total);
    }

    /** May: either side. What is shown up to here is no longer unread for the caller's side. */
    public void read(long requestId, long upTo) {
        participants.load(requestId);
        requests.markRead(requestId, participants.side(), upTo);
    }

    private List<MessageView> views(List<Message> messages) {
        return messages.stream().map(this::view).toList();
    }

    private MessageView view(Message message) {
        return message.view(accounts.get(message.authorId()).name());
    }
}
