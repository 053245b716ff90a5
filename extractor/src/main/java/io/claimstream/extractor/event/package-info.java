/**
 * Which event each number of an article belongs to: what happened, where and when (DESIGN.md section 4, stage 6). The
 * packages below read kinds, dates and places; this one puts them together.
 */
package io.claimstream.extractor.event;
