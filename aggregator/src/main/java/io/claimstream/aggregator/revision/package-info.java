/**
 * The history of an event: its articles replayed step by step, every change of a total with its reason (DESIGN.md section
 * 3, rules 5 and 6).
 */
package io.claimstream.aggregator.revision;
