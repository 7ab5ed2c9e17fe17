/** What all pages and all REST calls share: language, problem details, messages. */
package vn.ketnoi.web;
