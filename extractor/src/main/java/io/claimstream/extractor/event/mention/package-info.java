/** What the mentions of dates, places and kinds have in common. */
package io.claimstream.extractor.event.mention;
