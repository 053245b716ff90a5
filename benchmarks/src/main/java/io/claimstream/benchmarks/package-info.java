/** How fast the engine is, beside a baseline of regular expressions and a bare tokenizer. */
package io.claimstream.benchmarks;
