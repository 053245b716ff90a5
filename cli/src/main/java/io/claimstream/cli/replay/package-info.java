/** {@code claimstream replay}: articles into the topic {@code articles}. */
package io.claimstream.cli.replay;
