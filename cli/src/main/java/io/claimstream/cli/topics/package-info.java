/** {@code claimstream topics}. */
package io.claimstream.cli.topics;
