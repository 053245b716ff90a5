/**
 * Articles as people hand them in: JSON lines, seed files and folders of these (DESIGN.md section 6). Input is read as a
 * stream; what is wrong with one article is reported and costs no other.
 */
package io.claimstream.cli.article;
