package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.ketnoi.shared.Slice;

/** A request with all that was said and agreed. */
@ApplicationScoped
@Transactional
public class ConnectionStories {

    @Inject
    ConnectionRequests requests;

    @Inject
    Conversations conversations;

    @Inject
    Contracts contracts;

    /** May: either side. The latest hundred messages. */
    public ConnectionStory get(long requestId) {
        ConnectionRequestView request = requests.get(requestId);
        Slice<MessageView> messages = conversations.latest(requestId, Slice.MAX_SIZE);
        return new ConnectionStory(request, messages.items(), messages.total(), contracts.ofRequest(requestId));
    }

    /** May: either side. As {@link #get}; what it shows counts as read. */
    public ConnectionStory read(long requestId) {
        ConnectionStory story = get(requestId);
        story.messages().stream().mapToLong(MessageView::id).max().ifPresent(id -> conversations.read(requestId, id));
        return story;
    }
}
