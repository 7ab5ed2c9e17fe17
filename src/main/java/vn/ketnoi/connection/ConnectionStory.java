package vn.ketnoi.connection;

import java.util.List;

/** What there is of a request: what was asked, what was said last, oldest first, and every version of the contract. */
public record ConnectionStory(
        ConnectionRequestView request, List<MessageView> messages, long messageCount, List<ContractView> contracts) {}
