/** Pictures: checked by content, re-encoded without what cameras add, stored in the database, served with long caching. */
package vn.ketnoi.media;
