// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Position;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.event.EventConsumer;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.Fingerprint;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.LiveMemory;
import org.ringscope.trace.write.LiveTrace;
import org.ringscope.trace.write.TraceWriter;

/**
 * A trace that is read. Opening reads the packet headers only, and the small stream of descriptions; everything is checked before it is
 * used.
 *
 * <p>Any thread: while one calls {@link #refresh}, others may ask and walk; what has grown is published whole, packet by packet, and a
 * cursor takes it in with its next step. Each cursor belongs to one thread.
 */
public final class Trace implements Closeable {
  /** The place of {@link #settled} where nothing can be overtaken. */
  static final Position ALL_SETTLED = Position.at(Long.MAX_VALUE);

  private final Path directory;
  private final Metadata metadata;
  private final LiveStreams live;
  private final LiveTrace followed;
  private final List<Truncation> truncations = new ArrayList<>();
  private volatile List<StreamIndex> indexes = List.of();
  private volatile SystemDescription system = SystemDescription.EMPTY;
  private volatile long revision;
  /** Events up to this place can be overtaken by none that has not been seen yet. */
  private volatile Position settledUntil = ALL_SETTLED;
  private volatile boolean ended;
  private SystemReader systemReader;

  private Trace(Path directory, LiveTrace live) throws IOException {
    this.directory = directory;
    metadata = Metadata.read(directory);
    this.live = live == null ? null : new LiveStreams(live, metadata);
    followed = live;
  }

  /**
   * Opens a recorded trace.
   *
   * @throws MalformedTraceException when it is none, is of a newer major version, or is damaged otherwise than by a torn tail
   */
  public static Trace open(Path directory) throws IOException {
    Trace trace = new Trace(directory, null);
    TraceDirectory folder = TraceDirectory.read(directory, trace.metadata);
    trace.indexes = folder.indexes();
    trace.truncations.addAll(folder.truncations());
    try {
      trace.readSystem();
      trace.checkEnds();
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
    return trace;
  }

  /** The memory of the system that writes this trace, or has written it while it was followed; null where there is none. */
  public LiveMemory liveMemory() {
    return followed == null ? null : followed.writer().memory();
  }

  /** Follows a trace that this process is writing: sealed packets from its files and the open ones from memory, up to now. */
  public static Trace follow(LiveTrace live) throws IOException {
    Trace trace = new Trace(live.directory(), live);
    trace.refresh();
    return trace;
  }

  public Path path() {
    return directory;
  }

  /** A file that travels with the trace, whether or not it exists. */
  public Path attachment(String name) {
    return directory.resolve(TraceWriter.ATTACHMENTS).resolve(name);
  }

  public SystemDescription system() {
    return system;
  }

  /** What tells this recording from all others; copies of it have the same. */
  public UUID uuid() {
    return metadata.uuid();
  }

  /** What the recorder said about itself; values are String or Long. */
  public Map<String, Object> env() {
    return metadata.env();
  }

  /** Whether the source tells times; else nanoseconds number the events, and no time may be said. */
  public boolean hasTimes() {
    return !TraceOptions.ORDER_CLOCK.equals(env().get("clock"));
  }

  /** Whether times are those of a stepped run: rates by them say nothing of a real system. */
  public boolean isVirtualTime() {
    return TraceOptions.VIRTUAL_CLOCK.equals(env().get("clock"));
  }

  /** Wall time of trace time 0, in nanoseconds since 1970-01-01 UTC; 0 where there is none. */
  public long clockOffsetNanos() {
    return metadata.clockOffsetNanos();
  }

  /** The streams in the order of their ids. */
  public List<StreamInfo> streams() {
    return indexes.stream().map(StreamIndex::info).toList();
  }

  /** Time of the first packet; the descriptions count only where there is nothing else. */
  public long beginNanos() {
    long begin = Long.MAX_VALUE;
    long systemBegin = 0;
    for (StreamIndex index : indexes) {
      PacketInfo first = index.first();
      if (first != null && isSystem(index)) {
        systemBegin = first.begin();
      } else if (first != null) {
        begin = Math.min(begin, first.begin());
      }
    }
    return begin == Long.MAX_VALUE ? systemBegin : begin;
  }

  /** Time of the last event. */
  public long endNanos() {
    long end = 0;
    for (StreamIndex index : indexes) {
      PacketInfo last = index.last();
      end = last == null ? end : Math.max(end, last.end());
    }
    return end;
  }

  /** Time of the last event of the stream that ends first, descriptions apart. */
  public long commonEndNanos() {
    return indexes.stream().filter(index -> !isSystem(index) && index.last() != null)
        .mapToLong(index -> index.last().end()).min().orElse(endNanos());
  }

  /** All events, those of checkpoints and of newer versions included. */
  public long eventCount() {
    return sum(StreamInfo::events);
  }

  /** Message rows: messages sent, or found in memory. */
  public long messageCount() {
    return sum(StreamInfo::messages);
  }

  public long packetCount() {
    return sum(StreamInfo::packets);
  }

  /** Events that the recorder could not write. */
  public long discarded() {
    return sum(StreamInfo::discarded);
  }

  /** Ids of the streams whose events of this time were lost, or cut off with the end of a file: what their owners did then is not known. */
  public Set<Integer> silentStreams(long nanos) {
    Set<Integer> silent = Set.of();
    boolean isWhole = !isLive();
    for (StreamIndex index : indexes) {
      if (!isSystem(index) && index.hasLost() && index.isSilent(nanos, isWhole)) {
        silent = silent.isEmpty() ? new TreeSet<>() : silent;
        silent.add(index.id());
      }
    }
    return silent;
  }

  public boolean isTruncated() {
    return !truncation().isEmpty();
  }

  /** Tails that are ignored, and the end that is missing; empty when the trace is whole. */
  public List<Truncation> truncation() {
    synchronized (truncations) {
      return List.copyOf(truncations);
    }
  }

  /** Whether more may come: a followed trace whose end has not been taken in yet. */
  public boolean isLive() {
    return live != null && !ended;
  }

  /**
   * Takes in what a followed trace has grown by; true when there is something new to read. What one stream has already
   * shown waits for the next call when another one has gone on meanwhile: so a follower sees the order of a reopening.
   */
  public synchronized boolean refresh() throws IOException {
    if (!isLive()) {
      return false;
    }
    boolean closed = live.isClosed(); // asked first: what it has written before that is seen below
    Position settledBefore = settledUntil;
    boolean changed = takeIn(closed);
    settle(closed);
    return changed || !settledUntil.equals(settledBefore);
  }

  /** Looks at each stream. @param closed whether nothing will come after that */
  boolean takeIn(boolean closed) throws IOException {
    Position end = Position.at(endNanos());
    // streams grow one after the other: until all have, this holds
    settledUntil = settledUntil.compareTo(end) < 0 ? settledUntil : end;
    boolean changed = live.addNew();
    if (changed) {
      indexes = live.indexes();
    }
    synchronized (truncations) {
      changed |= live.refresh(truncations);
    }
    readSystem();
    if (closed) {
      ended = true;
      changed = true;
    }
    if (changed) {
      revision = revision + 1; // one writer: this method is synchronized
    }
    return changed;
  }

  /** Says what of it stays as it is. After the revision: who reads this also takes in the growth. */
  void settle(boolean closed) {
    settledUntil = closed ? ALL_SETTLED : live.settledUntil();
  }

  /** A new cursor, standing before the first event. */
  public EventCursor cursor() throws IOException {
    return new EventCursor(this);
  }

  /** For single events whose places are known. */
  public EventLookup lookup() {
    return new EventLookup(this);
  }

  /**
   * What tells this trace from every other: a digest of its id and of what the headers of its packets say, as 64 hexadecimal
   * digits. The same wherever the trace lies; another one when it was repaired. To keep results that were worked out from it.
   */
  public String fingerprint() {
    Fingerprint fingerprint = new Fingerprint(metadata.uuid());
    indexes.forEach(fingerprint::add);
    return fingerprint.text();
  }

  /**
   * Gives what rebuilds the state at a position: per stream its last checkpoint some time before, with references looked up, then all events
   * since, merged, up to and including the position. The checkpoints of later packets come too; they repeat what is known.
   */
  public void replay(Position position, EventConsumer consumer) throws IOException {
    new EventCursor(this).replay(position, consumer);
  }

  @Override
  public void close() throws IOException {
    for (StreamIndex index : indexes) {
      index.close();
    }
  }

  public List<StreamIndex> indexes() {
    return indexes;
  }

  EventLayout[] layouts() {
    return metadata.layouts();
  }

  /** The last packets of streams that did not come to their end. */
  List<PacketInfo> unendedPackets() {
    return indexes.stream().map(StreamIndex::last).filter(last -> last != null && !last.ended()).toList();
  }

  long revision() {
    return revision;
  }

  /** Events up to this place can be overtaken by none that has not been seen yet. Ask before taking in growth. */
  Position settled() {
    return settledUntil;
  }

  /** A time that no event before {@code nanos} exceeds; −1 when there is none. */
  long lastTimeBefore(long nanos) {
    long last = -1;
    for (StreamIndex index : indexes) {
      PacketInfo packet = index.beginningBefore(nanos);
      if (packet != null) {
        last = Math.max(last, Math.min(packet.end(), nanos - 1));
      }
    }
    return last;
  }

  private void readSystem() throws IOException {
    for (StreamIndex index : indexes) {
      if (isSystem(index)) {
        if (systemReader == null) {
          systemReader = new SystemReader(new StreamCursor(index, layouts()));
        }
        system = systemReader.read();
      }
    }
  }

  /** A stream that did not come to its end may lack packets that nothing tells of. */
  private void checkEnds() {
    for (PacketInfo last : unendedPackets()) {
      String file = last.file().name();
      if (truncations.stream().noneMatch(tail -> tail.file().equals(file))) {
        truncations.add(Truncation.missingEnd(file, last.offset() + PacketLayout.padded(last.contentBytes())));
      }
    }
  }

  private long sum(ToLongFunction<StreamInfo> count) {
    return indexes.stream().map(StreamIndex::info).mapToLong(count).sum();
  }

  private static boolean isSystem(StreamIndex index) {
    return index.id() == StreamInfo.SYSTEM;
  }
}
