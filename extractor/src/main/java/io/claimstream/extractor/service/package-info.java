/** The extractor as a Kafka service: articles in, claims out, exactly once (DESIGN.md section 4). */
package io.claimstream.extractor.service;
