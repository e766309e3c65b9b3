// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost.posix;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What is done with file descriptors that somebody passed. A descriptor is its number; none is {@link #NONE}. */
public final class Descriptors {
  /** In place of a descriptor. */
  public static final int NONE = -1;

  private static final int O_RDWR_CLOEXEC = 0x80002;
  private static final int MFD_CLOEXEC = 1;
  private static final int MFD_ALLOW_SEALING = 2;
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final int F_GET_SEALS = 1034;
  private static final int F_ADD_SEALS = 1033;
  private static final int F_SEAL_SHRINK = 2;
  private static final int EFD_CLOEXEC = 0x80000;
  private static final int EFD_NONBLOCK = 0x800;
  private static final int PROT_READ_WRITE = 3;
  private static final int MAP_PRIVATE_FIXED_ANONYMOUS = 0x2 | 0x10 | 0x20;
  private static final int MAP_NORESERVE = 0x4000;
  private static final long PAGE = 4096;
  /** Eight bytes for the counter of an eventfd, for each thread. */
  private static final ThreadLocal<Memory> COUNTER = ThreadLocal.withInitial(() -> new Memory(Long.BYTES));

  private Descriptors() {}

  /** Does nothing for {@link #NONE}. */
  public static void close(int descriptor) {
    if (descriptor != NONE) {
      Libc.close(descriptor);
    }
  }

  public static void close(List<Integer> descriptors) {
    descriptors.forEach(Descriptors::close);
  }

  /** The file behind a descriptor of this process, opened once more for reading and writing. */
  public static FileChannel file(int descriptor) throws IOException {
    return FileChannel.open(Path.of("/proc/self/fd/" + descriptor), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Opens a file for reading and writing. */
  public static int open(Path path) throws IOException {
    int descriptor = Libc.open(path.toString(), O_RDWR_CLOEXEC, 0);
    if (descriptor < 0) {
      throw Libc.failure(path.toString());
    }
    return descriptor;
  }

  /** One more descriptor of the same file. */
  public static int copy(int descriptor) throws IOException {
    int copy = Libc.fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0) {
      throw Libc.failure("a copy of a descriptor");
    }
    return copy;
  }

  /** A file in memory without a name, for this process and whom it passes the descriptor to; it may be sealed. */
  public static int memory(String name, long size) throws IOException {
    Libc.check();
    int descriptor = Libc.memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0) {
      throw Libc.failure("memory for " + name);
    }
    try (FileChannel file = file(descriptor)) {
      file.write(ByteBuffer.allocate(1), size - 1);
    } catch (IOException e) {
      close(descriptor);
      throw e;
    }
    return descriptor;
  }

  /** Whether nobody can make this file shorter any more (Linux {@code fcntl(2)} "File Sealing"). */
  public static boolean cannotShrink(int descriptor) {
    int seals = Libc.fcntl(descriptor, F_GET_SEALS, 0);
    return seals >= 0 && (seals & F_SEAL_SHRINK) != 0;
  }

  /** Sees to it that nobody makes this file shorter any more. @return whether it is so */
  public static boolean forbidShrinking(int descriptor) {
    return cannotShrink(descriptor) || Libc.fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK) == 0;
  }

  /** A counter that threads and processes wake each other with. */
  public static int event() throws IOException {
    Libc.check();
    int descriptor = Libc.eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor < 0) {
      throw Libc.failure("an eventfd");
    }
    return descriptor;
  }

  /** Adds one to an eventfd; one that is full stays so. Any thread. */
  public static void signal(int event) {
    Memory counter = COUNTER.get();
    counter.setLong(0, 1);
    Libc.write(event, counter, Long.BYTES);
  }

  /** Takes what was added to an eventfd. The descriptor may block: only when {@code poll} says that there is something. */
  public static long take(int event) {
    Memory counter = COUNTER.get();
    return Libc.read(event, counter, Long.BYTES) == Long.BYTES ? counter.getLong(0) : 0;
  }

  /**
   * Undoes a mapping while somebody may still look at it: puts empty memory of this process in its place, in one step. The
   * addresses themselves go with the last reference to the buffer.
   */
  public static void release(ByteBuffer mapped) {
    Pointer address = Native.getDirectBufferPointer(mapped);
    long length = (mapped.capacity() + PAGE - 1) / PAGE * PAGE;
    Libc.mmap(address, length, PROT_READ_WRITE, MAP_PRIVATE_FIXED_ANONYMOUS | MAP_NORESERVE, NONE, 0);
  }
}
