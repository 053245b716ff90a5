/** Who says what an article reports (DESIGN.md section 4, stage 5). */
package io.claimstream.extractor.attribution;
