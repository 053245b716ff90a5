/** {@code claimstream subscribe}: claims as they come. */
package io.claimstream.cli.subscribe;
