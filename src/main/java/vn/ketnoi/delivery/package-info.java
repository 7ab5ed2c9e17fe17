/**
 * What an administrator sees of the outbox and does about it. A feature of its own, since the outbox itself is beneath
 * accounts and cannot ask who is calling.
 */
package vn.ketnoi.delivery;
