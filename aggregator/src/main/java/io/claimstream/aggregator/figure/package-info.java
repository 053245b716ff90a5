/**
 * What one article says of one series of one event: the choice among its own claims (DESIGN.md section 3, rule 2), sums of
 * disjoint parts, and increments.
 */
package io.claimstream.aggregator.figure;
