/** The live page in a real browser, against answers that the engine and the rules give to a few articles. */
package io.claimstream.cli.page;
