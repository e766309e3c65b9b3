// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A trace that is read. Opening reads the packet headers only, and the small stream of descriptions. */
public final class Trace implements Closeable {
  public static Trace open(Path directory) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Follows a trace that this process is writing: sealed packets and the open ones. */
  public static Trace follow(LiveTrace live) throws IOException {
    throw new UnsupportedOperationException();
  }

  public Path path() {
    throw new UnsupportedOperationException();
  }

  /** A file that travels with the trace, whether or not it exists. */
  public Path attachment(String name) {
    throw new UnsupportedOperationException();
  }

  public SystemDescription system() {
    throw new UnsupportedOperationException();
  }

  /** Values are String or Long. */
  public Map<String, Object> env() {
    throw new UnsupportedOperationException();
  }

  public List<StreamInfo> streams() {
    throw new UnsupportedOperationException();
  }

  public long beginNanos() {
    throw new UnsupportedOperationException();
  }

  public long endNanos() {
    throw new UnsupportedOperationException();
  }

  public long eventCount() {
    throw new UnsupportedOperationException();
  }

  public long messageCount() {
    throw new UnsupportedOperationException();
  }

  public long packetCount() {
    throw new UnsupportedOperationException();
  }

  public long discarded() {
    throw new UnsupportedOperationException();
  }

  public boolean isTruncated() {
    throw new UnsupportedOperationException();
  }

  /** Tails that are ignored; empty when the trace is whole. */
  public List<Truncation> truncation() {
    throw new UnsupportedOperationException();
  }

  /** Whether more may come: a followed trace whose writer has not closed. */
  public boolean isLive() {
    throw new UnsupportedOperationException();
  }

  /** Takes in what a followed trace has grown by; true when there is something new. */
  public boolean refresh() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A new cursor, standing before the first event. */
  public EventCursor cursor() {
    throw new UnsupportedOperationException();
  }

  /** What rebuilds the state at a position: per stream its last checkpoint and every event since, merged, up to and including the position. */
  public void replay(Position position, EventConsumer consumer) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
