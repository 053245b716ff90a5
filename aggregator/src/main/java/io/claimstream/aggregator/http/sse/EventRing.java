package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import java.util.OptionalLong;

/**
 * The most recent changes as they are sent, shared by all subscribers; bounded in number and in memory. One thread adds,
 * any thread reads.
 */
final class EventRing {

    /** The objects of a change take about three times the memory of its JSON. */
    private static final long WEIGHT_OF_A_BYTE = 4;

    /**
     * @param change the change
     * @param frame the event as it is sent
     */
    record Entry(Change change, byte[] frame) {

        private long weight() {
            return frame.length * WEIGHT_OF_A_BYTE;
        }
    }

    /**
     * A place where topics and ring meet: the ring has, from {@code position} on, what stands in the topics from
     * {@code token} on.
     */
    record Mark(long position, ResumeToken token) {}

    private final Entry[] entries;
    private final long mostWeight;
    private String topics = "";
    private long[] first = {};
    private long[] next = {};
    private long begin;
    private long end;
    private long weight;

    /**
     * @param capacity how many changes it keeps at most
     * @param mostWeight how many bytes of memory they take at most, about; the newest is kept in any case
     */
    EventRing(int capacity, long mostWeight) {
        this.entries = new Entry[capacity];
        this.mostWeight = mostWeight;
    }

    /** Says which topics they are and what follows first. */
    synchronized void begin(String ofTopics, long[] offsets) {
        topics = ofTopics;
        first = offsets.clone();
        next = offsets.clone();
    }

    synchronized void add(Change change) {
        next[change.partition()] = change.offset() + 1;
        Entry entry = new Entry(change, Frames.of(change, new ResumeToken(topics, next)));
        if (end - begin == entries.length) {
            dropOldest();
        }
        entries[slot(end++)] = entry;
        weight += entry.weight();
        while (weight > mostWeight && end - begin > 1) {
            dropOldest();
        }
    }

    private void dropOldest() {
        Entry oldest = entries[slot(begin)];
        entries[slot(begin++)] = null;
        first[oldest.change().partition()] = oldest.change().offset() + 1;
        weight -= oldest.weight();
    }

    /** The position of the oldest change that is kept. */
    synchronized long begin() {
        return begin;
    }

    /** The position after the last change. */
    synchronized Mark end() {
        return new Mark(end, new ResumeToken(topics, next.clone()));
    }

    /** The position after which all changes are younger than {@code age}. */
    synchronized Mark after(long now, long age) {
        long[] offsets = first.clone();
        long position = begin;
        while (position < end) {
            Change change = entries[slot(position)].change();
            if (now - change.readAt() < age) {
                break;
            }
            offsets[change.partition()] = change.offset() + 1;
            position++;
        }
        return new Mark(position, new ResumeToken(topics, offsets));
    }

    /** The change at {@code position}; null if there is none yet, or none any more. */
    synchronized Entry get(long position) {
        return position >= end || position < begin ? null : entries[slot(position)];
    }

    /** Whether {@code token} is of these topics. */
    synchronized boolean knows(ResumeToken token) {
        return token.topics().equals(topics) && token.next().length == next.length;
    }

    /** A position before all that comes after {@code token}, in the order of the ring; empty where not all of it is kept. */
    synchronized OptionalLong positionAfter(ResumeToken token) {
        for (int partition = 0; partition < first.length; partition++) {
            if (first[partition] > token.next()[partition]) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(begin);
    }

    private int slot(long position) {
        return (int) (position % entries.length);
    }
}
