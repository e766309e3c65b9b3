// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.vhost.posix.Descriptors;

/**
 * The memory of a guest as its front end passes it: files, of which parts are mapped in pieces that a buffer of Java can
 * hold. What is mapped must stay: an access to what a shorter file no longer has ends the Java VM (HotSpot 17 aborts in its
 * signal handler on an ordered 16-bit store), so a part must be there when it comes, and its file must be one that can be
 * sealed against becoming shorter, as {@code memfd_create} makes them; any other is refused.
 */
final class GuestRegions {
  /** As many as a front end may have at once. */
  static final int MOST_REGIONS = 32;

  private static final long PIECE = 1L << 30;
  private static final long MOST_BYTES = 1L << 40;
  private static final long PAGE_MASK = 4095;

  /** {@code size} bytes at the guest's physical address, which the front end itself has at another one. */
  record Region(long guest, long size, long user, List<MemoryRegion> pieces) {
    boolean holdsUser(long address) {
      return Long.compareUnsigned(address - user, size) < 0;
    }
  }

  private final List<Region> regions = new ArrayList<>();
  private int nextId;

  /**
   * Maps one more region.
   *
   * @param offset where it begins in the file
   * @param file stays the caller's
   */
  void add(long guest, long size, long user, long offset, int file) throws VhostException {
    if (regions.size() == MOST_REGIONS) {
      throw new VhostException("more than " + MOST_REGIONS + " regions of memory");
    }
    if (file == Descriptors.NONE) {
      throw new VhostException("a region of memory without its file");
    }
    long all = regions.stream().mapToLong(Region::size).sum();
    if (size <= 0 || size > MOST_BYTES - all || offset < 0 || ((guest | size | offset) & PAGE_MASK) != 0
        || guest < 0 || guest > Long.MAX_VALUE - size) {
      throw new VhostException(String.format("memory that cannot be: guest=0x%x size=0x%x offset=0x%x", guest, size,
          offset));
    }
    if (!Descriptors.forbidShrinking(file)) {
      throw new VhostException("memory in a file that may become shorter: QEMU needs memory-backend-memfd");
    }
    List<MemoryRegion> pieces = new ArrayList<>();
    try (FileChannel channel = Descriptors.file(file)) {
      for (long done = 0; done < size; done += PIECE) {
        pieces.add(MemoryRegion.mapped(nextId++, "guest", guest + done, channel, offset + done,
            Math.min(PIECE, size - done)));
      }
    } catch (IOException e) {
      release(pieces);
      throw new VhostException("memory that cannot be mapped: " + e.getMessage());
    }
    regions.add(new Region(guest, size, user, pieces));
  }

  /** Undoes the mapping of a region. */
  void remove(long guest, long size, long user) throws VhostException {
    Region found = regions.stream()
        .filter(region -> region.guest == guest && region.size == size && region.user == user).findFirst()
        .orElseThrow(() -> new VhostException(String.format("no such memory: guest=0x%x size=0x%x", guest, size)));
    regions.remove(found);
    release(found.pieces);
  }

  /** Undoes all mappings. */
  void clear() {
    regions.forEach(region -> release(region.pieces));
    regions.clear();
  }

  private static void release(List<MemoryRegion> pieces) {
    pieces.forEach(piece -> Descriptors.release(piece.buffer()));
  }

  GuestMemory memory() throws VhostException {
    try {
      return new GuestMemory(regions.stream().flatMap(region -> region.pieces.stream()).toList());
    } catch (AddressFault e) {
      throw new VhostException("regions of memory that overlap: " + e.getMessage());
    }
  }

  /** The guest's physical address of what the front end calls so. */
  long guestAddress(long user) throws VhostException {
    for (Region region : regions) {
      if (region.holdsUser(user)) {
        return region.guest + (user - region.user);
      }
    }
    throw new VhostException("an address outside of the guest's memory: 0x" + Long.toHexString(user));
  }
}
