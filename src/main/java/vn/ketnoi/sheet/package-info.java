/**
 * Tables that people send: read whatever program wrote them, matched to what we know by a mapping of columns, taken row
 * by row, and kept on record with the reason for each row that was not taken. Features say what a row means.
 */
package vn.ketnoi.sheet;
