/** What operators can see of the extractor: the meanings in {@code ExtractorMetrics}, Micrometer apart from them. */
package io.claimstream.extractor.metrics;
