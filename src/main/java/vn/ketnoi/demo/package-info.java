/**
 * A demo world that looks lived-in, entered through the same use cases that people call, in the name of demo people.
 * Loaded on an empty portal when {@code ketnoi.demo} is true; what is there already is left alone.
 */
package vn.ketnoi.demo;
