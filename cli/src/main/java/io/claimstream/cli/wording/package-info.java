/** Claims, events and numbers in words for people, the same in every command. */
package io.claimstream.cli.wording;
