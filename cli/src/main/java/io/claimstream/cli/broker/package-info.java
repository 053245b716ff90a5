/** What the commands that talk to a broker share: where it is, and reading topics without a consumer group. */
package io.claimstream.cli.broker;
