/** The kernel every feature may lean on: text, money, time, and the five ways of saying no. */
package vn.ketnoi.shared;
