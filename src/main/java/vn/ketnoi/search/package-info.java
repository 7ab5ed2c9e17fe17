/** Finding products and facilities: their search documents, the query, and the public pages that show what was found. */
package vn.ketnoi.search;
