/**
 * Which figure leads across articles, which sources are current, and whether they contest each other (DESIGN.md section 3,
 * rules 3 and 4).
 */
package io.claimstream.aggregator.total;
