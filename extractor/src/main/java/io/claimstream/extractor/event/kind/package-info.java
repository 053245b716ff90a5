/** What kinds of event a text speaks of. */
package io.claimstream.extractor.event.kind;
