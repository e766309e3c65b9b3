// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Several sources as one; where two have the same address, the one that was given first counts. Closes them all. */
public final class JoinedMemory implements MemorySource, Closeable {
  private final List<MemorySource> sources;

  public JoinedMemory(List<? extends MemorySource> sources) {
    this.sources = List.copyOf(sources);
  }

  @Override
  public List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (MemorySource source : sources) {
      ranges.addAll(source.ranges());
    }
    return ranges;
  }

  @Override
  public String name() {
    return sources.isEmpty() ? "memory" : sources.get(0).name();
  }

  @Override
  public int read(long address, ByteBuffer target) throws IOException {
    int read = 0;
    int more = 1;
    while (more > 0 && target.hasRemaining()) {
      more = 0;
      for (int i = 0; more == 0 && i < sources.size(); i++) {
        more = sources.get(i).read(address + read, target);
      }
      read += more;
    }
    return read;
  }

  @Override
  public boolean isFirmware(long address) {
    for (MemorySource source : sources) {
      if (source.ranges().stream().anyMatch(range -> range.contains(address))) {
        return source.isFirmware(address);
      }
    }
    return false;
  }

  @Override
  public List<String> troubles() throws IOException {
    List<String> troubles = new ArrayList<>();
    for (MemorySource source : sources) {
      troubles.addAll(source.troubles());
    }
    return troubles;
  }

  @Override
  public boolean isGone() throws IOException {
    for (MemorySource source : sources) {
      if (!source.isGone()) {
        return false;
      }
    }
    return !sources.isEmpty();
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (MemorySource source : sources) {
      try {
        if (source instanceof Closeable closeable) {
          closeable.close();
        }
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
