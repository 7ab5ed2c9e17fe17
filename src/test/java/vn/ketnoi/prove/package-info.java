/**
 * What only shows when it is done often: {@code mvn verify -Pprove -Dprove=kills}, {@code search}
 * or {@code fuzz}. Without the profile each runs for about
 * a minute. {@code -Dprove.seed} repeats a run, as far as the machine's own timing allows.
 */
package vn.ketnoi.prove;
