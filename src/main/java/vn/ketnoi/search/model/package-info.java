/** What the search engine holds, how it is asked, and what answers when it is away. */
package vn.ketnoi.search.model;
