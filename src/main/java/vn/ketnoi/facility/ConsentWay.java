package vn.ketnoi.facility;

/** How a facility gave its consent: on a signed paper, by a message, by telephone, at a meeting, or itself in the portal. */
public enum ConsentWay {
    PAPER,
    MESSAGE,
    TELEPHONE,
    MEETING,
    PORTAL
}
