/** The extractor's HTTP port: whether it lives, whether it works, and what it has done. */
package io.claimstream.extractor.operations;
