/** The places that a text names, and how each of them belongs to what happened. */
package io.claimstream.extractor.event.location;
