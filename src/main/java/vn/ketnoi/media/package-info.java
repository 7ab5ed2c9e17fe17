/** Pictures and documents: checked by content, re-encoded, stored in the database. */
package vn.ketnoi.media;
