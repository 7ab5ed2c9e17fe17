/** Rural industrial facilities: who they are, where, and whether the province's promotion centre has verified them. */
package vn.ketnoi.facility;
