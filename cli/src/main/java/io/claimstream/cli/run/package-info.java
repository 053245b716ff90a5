/**
 * The commands that run services: {@code extractor} and {@code aggregator} one at a time, {@code demo} and {@code up} the
 * whole pipeline on an embedded broker.
 */
package io.claimstream.cli.run;
