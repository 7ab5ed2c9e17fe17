package vn.ketnoi.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up where a row does not end, before it fills the memory. */
final class RowReader extends FilterReader {

    private long sinceRow;

    RowReader(Reader in) {
        super(in);
    }

    void startRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] some, int from, int most) throws IOException {
        int read = super.read(some, from, most);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        sinceRow += read;
        if (sinceRow > SheetReader.MAX_ROW_CHARACTERS) {
            throw new IOException("a row of more than " + SheetReader.MAX_ROW_CHARACTERS + " characters");
        }
    }
}
