/** What others must learn leaves through here: written in the use case's own transaction, delivered afterwards. */
package vn.ketnoi.outbox;
