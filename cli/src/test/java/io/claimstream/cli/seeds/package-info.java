/**
 * Golden tests: what the seed articles give, held against the gold files beside them. {@code seeds/README.md} says what
 * these files mean. {@link io.claimstream.cli.seeds.SeedDiff} lists the differences without a test run.
 */
package io.claimstream.cli.seeds;
