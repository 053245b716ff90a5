/** What a command talks to: data on standard output, talk on standard error, the environment. */
package io.claimstream.cli.terminal;
