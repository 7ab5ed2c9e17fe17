package vn.ketnoi.search;

/**
 * How an index is.
 *
 * @param wanted a build has been asked for and has not begun
 * @param written how many documents the running or last build has read for it
 */
public record IndexStatus(String kind, boolean wanted, boolean building, long written) {}
