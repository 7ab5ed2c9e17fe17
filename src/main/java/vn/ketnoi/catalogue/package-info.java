/** What rural industrial facilities make and offer: listings, their categories, and their way to being published. */
package vn.ketnoi.catalogue;
