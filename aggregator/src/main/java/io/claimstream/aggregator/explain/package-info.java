/**
 * Why a total is what it is, in words.
 */
package io.claimstream.aggregator.explain;
