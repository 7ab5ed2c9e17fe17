/** People: who signs in, in which role, for which facility, buyer or province, and what that lets them do. */
package vn.ketnoi.account;
