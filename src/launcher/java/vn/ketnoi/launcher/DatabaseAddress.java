package vn.ketnoi.launcher;

/** A database and who may use it. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
