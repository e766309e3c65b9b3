// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.MalformedInputException;

/** One conversion: merges the events of all stream files by time and hands them on. */
final class Conversion implements Closeable {
  private static final int ASK_EVERY = 4096;
  private static final int MOST_FILES = 4096;

  /** A file that has an event to give, at this time. */
  private record Next(StreamReader reader, long nanos, int order) {}

  private final List<CtfFolder> folders;
  private final long offsetNanos;
  private final ImportMonitor monitor;
  private final ImportTarget target;
  private final StreamMap streams;
  private final Forwarder forwarder;
  private final List<StreamReader> readers = new ArrayList<>();
  private final PriorityQueue<Next> queue =
      new PriorityQueue<>(Comparator.comparingLong(Next::nanos).thenComparingInt(Next::order));
  private MalformedInputException firstDamage;
  private final List<MalformedInputException> early = new ArrayList<>();
  private long nanos;

  Conversion(List<CtfFolder> folders, long offsetNanos, ImportTarget target, ImportMonitor monitor) {
    this.folders = folders;
    this.offsetNanos = offsetNanos;
    this.target = target;
    this.monitor = monitor;
    streams = new StreamMap(target, folders.size() == 1 && folders.get(0).metadata().isOurs());
    forwarder = new Forwarder(target, streams);
  }

  void run() throws IOException {
    if (folders.stream().noneMatch(folder -> Forwarder.understands(folder.metadata()))) {
      target.state((out, full, at) -> {}); // no event changes a state: reading may begin anywhere
    }
    for (CtfFolder folder : folders) {
      for (Path file : folder.streamFiles()) {
        open(folder.metadata(), file);
      }
    }
    long count = 0;
    while (!queue.isEmpty()) {
      if (++count % ASK_EVERY == 0) {
        monitor.progress(readers.stream().mapToLong(StreamReader::bytesRead).sum());
        if (monitor.isCancelled()) {
          return;
        }
      }
      Next next = queue.remove();
      nanos = next.nanos;
      forwarder.forward(next.reader, nanos);
      advance(next.reader, next.order);
    }
    if (firstDamage != null && !target.hasEvents()) {
      throw firstDamage;
    }
  }

  @Override
  public void close() throws IOException {
    for (StreamReader reader : readers) {
      reader.close();
    }
  }

  private void open(CtfMetadata metadata, Path file) throws IOException {
    if (readers.size() == MOST_FILES) {
      throw new MalformedInputException(file, -1, "more than " + MOST_FILES + " stream files");
    }
    StreamReader reader = new StreamReader(metadata, file, this::unread);
    readers.add(reader);
    if (reader.open()) {
      streams.add(reader);
      advance(reader, readers.size());
    }
  }

  private void advance(StreamReader reader, int order) throws IOException {
    if (reader.next()) {
      queue.add(new Next(reader, Math.max(0, reader.wallNanos() - offsetNanos), order));
    }
  }

  private void unread(StreamReader reader, MalformedInputException why) {
    if (firstDamage == null) {
      firstDamage = why;
    }
    forwarder.unread(reader, nanos, why);
  }
}
