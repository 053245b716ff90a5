/** {@code claimstream extract --html}: a page that shows where in the text each claim was read. */
package io.claimstream.cli.extract.html;
