/** Code lists: provinces now and before July 2025, and which became which. Files with a source and dates, read once. */
package vn.ketnoi.reference;
