package vn.ketnoi.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.ketnoi.shared.Sha256;

/**
 * In which line each code of a file came first. Twelve bytes a code instead of the code itself, so that a million of them
 * fit into memory; that two codes share their 64 bits of hash would be an accident of one in a hundred million files.
 */
final class LinesOfCodes {

    private long[] hashes = new long[1024];
    private int[] lines = new int[1024];
    private int size;

    /** Answers the line the code has come in before, or notes this one and answers 0. */
    int put(String code, int line) {
        if (size > hashes.length / 2) {
            grow();
        }
        byte[] digest = Sha256.digest().digest(code.getBytes(StandardCharsets.UTF_8));
        long hash = ByteBuffer.wrap(digest).getLong();
        int place = place(hash);
        if (lines[place] == 0) {
            hashes[place] = hash;
            lines[place] = line;
            size++;
            return 0;
        }
        return lines[place];
    }

    /** Where the hash is, or would be. */
    private int place(long hash) {
        int place = (int) hash & hashes.length - 1;
        while (lines[place] != 0 && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLines[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                lines[place] = oldLines[i];
            }
        }
    }
}
