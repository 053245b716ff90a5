/**
 * Which mentions are about the same event, and what the event is called (DESIGN.md section 3, rule 7). Decided by kind,
 * place and date alone; numbers are not visible here.
 */
package io.claimstream.aggregator.event;
