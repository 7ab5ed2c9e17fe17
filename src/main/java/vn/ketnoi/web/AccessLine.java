package vn.ketnoi.web;

/** What the access log says of a call; never what follows the question mark, which may be somebody's name. */
record AccessLine(String method, String path, int status, long millis) {

    @Override
    public String toString() {
        return method + " " + path + " " + status + " " + millis + " ms";
    }
}
