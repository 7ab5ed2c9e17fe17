package vn.ketnoi.connection;

import vn.ketnoi.shared.Event;

/** Both sides stand by a contract: from now on it counts. */
public record ContractConfirmed(long id, long revision) implements Event {}
