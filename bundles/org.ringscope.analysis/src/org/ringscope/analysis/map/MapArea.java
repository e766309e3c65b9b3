// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import java.util.List;
import org.ringscope.trace.Unknown;

/**
 * Something that takes physical memory. Addresses are unsigned.
 *
 * @param name what the user calls it
 * @param element qualified name of the element of the topology that it belongs to
 * @param detail more of it in a few words, empty for nothing
 * @param queue id of the queue that it belongs to, -1 for none
 * @param driverCore core that must reach it, {@link Unknown#ID} for none
 * @param deviceCore another one
 * @param buffers what descriptors say of it
 */
public record MapArea(Kind kind, String name, String element, String detail, long address, long size, int queue,
    int driverCore, int deviceCore, List<BufferUse> buffers) {
  public static final int NO_QUEUE = -1;

  /** What it is. */
  public enum Kind {
    REGION("region"),
    RESOURCE_TABLE("resource table"),
    REGISTERS("registers"),
    DESCRIPTORS("descriptors"),
    DRIVER_AREA("driver area"),
    DEVICE_AREA("device area"),
    BUFFERS("buffers"),
    BOUNCE("bounce buffers"),
    TRACE_BUFFER("trace buffer");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** {@code resource table}. */
    public String text() {
      return text;
    }

    public boolean isRing() {
      return this == DESCRIPTORS || this == DRIVER_AREA || this == DEVICE_AREA;
    }
  }

  public MapArea {
    buffers = List.copyOf(buffers);
  }

  /** Something that no descriptor names. */
  public static MapArea of(Kind kind, String name, String element, String detail, long address, long size,
      int driverCore, int deviceCore) {
    return new MapArea(kind, name, element, detail, address, size, NO_QUEUE, driverCore, deviceCore, List.of());
  }

  public boolean isRegion() {
    return kind == Kind.REGION;
  }

  /** The last address of it. */
  public long last() {
    return address + size - 1;
  }

  public boolean contains(long other) {
    return Long.compareUnsigned(other - address, size) < 0;
  }

  /** Whether all of a range lies in it. */
  boolean contains(MapArea other) {
    return contains(other.address) && contains(other.last());
  }

  boolean overlaps(MapArea other) {
    return contains(other.address) || other.contains(address);
  }

  MapArea with(List<BufferUse> more) {
    return new MapArea(kind, name, element, detail, address, size, queue, driverCore, deviceCore, more);
  }
}
