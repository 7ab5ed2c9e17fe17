package vn.ketnoi.sheet;

import java.io.Serializable;

/** A file that was sent, can be read, and is kept in the database until nobody needs it any more. */
public record KeptFile(String id, String name, String hash, boolean workbook, Sheet sheet) implements Serializable {}
