/** What people are told outside the pages: mails, written with the change they tell of and sent afterwards. */
package vn.ketnoi.notice;
