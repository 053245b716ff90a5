/**
 * The command {@code claimstream} (DESIGN.md section 6): the root command, what all commands share (environment variables,
 * exit codes, failures), and a package for each command.
 */
package io.claimstream.cli;
