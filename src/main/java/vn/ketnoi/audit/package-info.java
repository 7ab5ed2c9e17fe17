/** Who did what to what, when and from where. It only grows: nothing here changes or removes what is written. */
package vn.ketnoi.audit;
