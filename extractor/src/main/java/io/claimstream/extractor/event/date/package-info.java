/** The dates that a text gives, resolved against its day of publication, and what each of them dates. */
package io.claimstream.extractor.event.date;
