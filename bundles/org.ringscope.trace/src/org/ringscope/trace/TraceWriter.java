// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Writes one trace directory. */
public final class TraceWriter implements Closeable {
  public static TraceWriter create(Path directory, TraceOptions options) throws IOException {
    throw new UnsupportedOperationException();
  }

  public Path directory() {
    throw new UnsupportedOperationException();
  }

  public TraceOptions options() {
    throw new UnsupportedOperationException();
  }

  /** The stream of descriptions. */
  public SystemStream system() {
    throw new UnsupportedOperationException();
  }

  /** Writes a whole description at time 0 or at the time of the last one. */
  public void describe(SystemDescription description) {
    throw new UnsupportedOperationException();
  }

  /** A new stream; id = core id or {@link StreamInfo#OBSERVER}; the name begins its files' names. */
  public StreamWriter stream(int id, String name) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Seals the packets of parked streams whose tick is over at this trace time. */
  public void tick(long nanos) {
    throw new UnsupportedOperationException();
  }

  /** Starts a daemon thread that calls {@link #tick} with this clock once per tick; for real time. */
  public void startTicking(LongSupplier traceNanos) {
    throw new UnsupportedOperationException();
  }

  /** Where a file that travels with the trace belongs ({@code files/NAME}: other CTF readers take every file beside the streams for a stream). */
  public Path attachment(String name) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The growing trace, for {@link Trace#follow}. */
  public LiveTrace live() {
    throw new UnsupportedOperationException();
  }

  /** From now on the flight recorder deletes nothing. */
  public void keep() {
    throw new UnsupportedOperationException();
  }

  /** Events that could not be written so far. */
  public long discarded() {
    throw new UnsupportedOperationException();
  }

  /** Seals and closes all streams; their threads must have stopped writing. */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
