/**
 * National programmes, what they aim at, and how far they are: outcomes recorded by a province's promotion centre and
 * approved by its department. Actuals are always computed from approved outcomes, and reported to the target tracker.
 */
package vn.ketnoi.programme;
