/** A first page of the current totals for {@code demo} and {@code up}, on the loopback interface. */
package io.claimstream.cli.page;
