/** Search for programs, and the public pages. */
package vn.ketnoi.search.web;
