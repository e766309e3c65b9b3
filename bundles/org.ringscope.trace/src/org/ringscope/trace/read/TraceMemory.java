// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.system.MemorySpan;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.LiveMemory;

/**
 * The memory of a system that runs, as it is when it is read, or the memory that is kept beside a trace ({@link RegionContentsInfo}), read by address. What was not kept is absent, never
 * zero. Files are opened when they are first needed and read positionally, so they may be large and may even shrink. One
 * thread at a time.
 */
public final class TraceMemory implements Closeable {
  /** Bytes at an address; where {@code present} has no bit the byte is absent and its value means nothing. */
  public record Block(long address, byte[] bytes, BitSet present) {}

  private final Trace trace;
  private final List<RegionContentsInfo> contents;
  private final List<MemorySpan> spans;
  private final LiveMemory running;
  private final Map<String, FileChannel> files = new HashMap<>();

  public TraceMemory(Trace trace) {
    this.trace = trace;
    running = trace.liveMemory();
    SystemDescription system = trace.system();
    contents = system.contents().stream().filter(part -> part.length() > 0).toList();
    Set<Integer> kept = new HashSet<>();
    List<MemorySpan> found = new ArrayList<>();
    for (RegionContentsInfo part : contents) {
      kept.add(part.region());
      found.add(new MemorySpan(part.address(), part.length()));
    }
    for (RegionInfo region : system.regions()) {
      if (region.size() > 0 && kept.contains(region.id())) {
        found.add(new MemorySpan(region.address(), region.size()));
      }
    }
    spans = merged(running == null ? found : new ArrayList<>(running.spans()));
  }

  /** Whether a trace has any. */
  public static boolean isOf(Trace trace) {
    return trace.liveMemory() != null || !trace.system().contents().isEmpty();
  }

  /** The regions of which something was kept, in the order of addresses, those that touch as one; empty if nothing was. */
  public List<MemorySpan> spans() {
    return spans;
  }

  /**
   * Reads {@code length} bytes from an address on; addresses go round at 2⁶⁴.
   *
   * @throws MalformedTraceException when the description names a file outside of the trace
   * @throws IOException when a file that should be there cannot be read
   */
  public Block read(long address, int length) throws IOException {
    Block block = new Block(address, new byte[length], new BitSet(length));
    if (running != null) {
      running.read(address, block.bytes(), block.present());
      return block;
    }
    for (RegionContentsInfo part : contents) {
      // either the part begins in the block, or the block in the part
      long ahead = part.address() - address;
      long behind = address - part.address();
      if (Long.compareUnsigned(ahead, length) < 0) {
        copy(part, 0, block, (int) ahead);
      } else if (Long.compareUnsigned(behind, part.length()) < 0) {
        copy(part, behind, block, 0);
      }
    }
    return block;
  }

  private void copy(RegionContentsInfo part, long from, Block block, int to) throws IOException {
    int count = (int) Math.min(block.bytes().length - to, part.length() - from);
    ByteBuffer target = ByteBuffer.wrap(block.bytes(), to, count);
    long offset = part.fileOffset() + from;
    if (offset < 0) {
      throw new MalformedTraceException(part.file(), part.fileOffset(),
          "contents of region " + part.region() + " lie outside of the file");
    }
    FileChannel file = file(part.file());
    while (target.hasRemaining()) {
      int read = file.read(target, offset + target.position() - to);
      if (read < 0) {
        break; // shorter than described: the rest is absent
      }
    }
    block.present().set(to, target.position());
  }

  private FileChannel file(String name) throws IOException {
    FileChannel open = files.get(name);
    if (open == null) {
      open = FileChannel.open(inside(name), StandardOpenOption.READ);
      files.put(name, open);
    }
    return open;
  }

  /** The name comes from the trace: it must not lead out of it. */
  private Path inside(String name) throws IOException {
    try {
      Path folder = trace.attachment("").toRealPath();
      Path file = trace.attachment(name).toRealPath();
      if (!name.isEmpty() && file.startsWith(folder) && !file.equals(folder)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new MalformedTraceException(name, 0, "is no file of the trace");
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files.values()) {
      file.close();
    }
    files.clear();
  }

  private static List<MemorySpan> merged(List<MemorySpan> spans) {
    spans.sort(Comparator.comparing(MemorySpan::address, Long::compareUnsigned));
    List<MemorySpan> merged = new ArrayList<>();
    for (MemorySpan span : spans) {
      MemorySpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && (last.contains(span.address()) || last.address() + last.length() == span.address())) {
        long length = span.address() - last.address() + span.length();
        merged.set(merged.size() - 1, new MemorySpan(last.address(), Math.max(last.length(), length)));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
