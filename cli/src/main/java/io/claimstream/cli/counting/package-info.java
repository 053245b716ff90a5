/** What all commands that count have in common. */
package io.claimstream.cli.counting;
