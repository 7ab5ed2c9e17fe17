/** The kernel every feature may lean on: text, money, time, and the four ways of saying no. */
package vn.ketnoi.shared;
