/**
 * Builds the place table from GeoNames data; {@code extractor/gazetteer/README.md} says how to run it. It lives beside
 * the tests so that it is compiled and tested with the extractor without being shipped in it.
 */
package io.claimstream.extractor.place.build;
