// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.BitSet;
import java.util.List;
import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/**
 * The rules of one buffer in flight, whatever the format of its ring: its descriptors are told in their order, then
 * {@link #end} looks at the whole (virtio 1.3 §2.7.4, §2.7.5, §2.8.17, §2.8.19). Reused from buffer to buffer.
 */
final class BufferRules {
  private static final int ENTRY_BYTES = 16;

  private final RingRules rules;
  private final QueueState queue;
  private final DeviceKind kind;
  private final boolean isPacked;
  private String buffer;
  private boolean isWhole;
  private long readable;
  private long writable;

  BufferRules(RingRules rules, QueueState queue) {
    this.rules = rules;
    this.queue = queue;
    kind = DeviceKind.of(queue.device().deviceId());
    isPacked = queue.info().isPacked();
  }

  /** @param name {@code chain of head 3} */
  void begin(String name) {
    buffer = name;
    isWhole = true;
    readable = 0;
    writable = 0;
  }

  /** The rest cannot be told. */
  void cut() {
    isWhole = false;
  }

  /** The next descriptor of the ring. @return false if what follows makes no sense */
  boolean descriptor(Descriptor descriptor) {
    int flags = descriptor.flags() & ~(isPacked ? DescriptorFlags.AVAIL | DescriptorFlags.USED : 0);
    String name = "descriptor " + descriptor.index();
    if ((flags & ~(DescriptorFlags.NEXT | DescriptorFlags.WRITE | DescriptorFlags.INDIRECT)) != 0) {
      rules.add("RESERVED_FLAGS",
          "the driver wrote flags=0x%x into %s: reserved bits".formatted(descriptor.flags(), name));
      return isWhole = false;
    }
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      return part(name, descriptor);
    }
    return isWhole &= table(name, descriptor);
  }

  private boolean part(String name, Descriptor descriptor) {
    if (descriptor.length() == 0) {
      rules.add("F19", "%s of a published %s has length 0 (addr=0x%x)".formatted(name, isPacked ? "list" : "chain",
          descriptor.address()));
    }
    if ((descriptor.flags() & DescriptorFlags.WRITE) != 0) {
      writable += descriptor.length();
    } else if (writable > 0) {
      rules.add("READABLE_AFTER_WRITABLE",
          "%s: %s is device-readable behind a device-writable one".formatted(buffer, name));
      return isWhole = false;
    } else {
      readable += descriptor.length();
    }
    return true;
  }

  private boolean table(String name, Descriptor descriptor) {
    if (queue.device().lacks(Features.INDIRECT_DESC)) {
      rules.add("INDIRECT_NOT_NEGOTIATED", name + " is INDIRECT, which was not negotiated");
      return false;
    }
    if (descriptor.hasNext()) {
      rules.add("INDIRECT_WITH_NEXT", name + " is INDIRECT and has NEXT");
      return false;
    }
    if (descriptor.length() == 0 || descriptor.length() % ENTRY_BYTES != 0) {
      rules.add("INDIRECT_LENGTH", "%s: indirect table at 0x%x of %d bytes is not a multiple of %d".formatted(name,
          descriptor.address(), descriptor.length(), ENTRY_BYTES));
      return false;
    }
    List<Descriptor> table = queue.ring().indirectTable(descriptor.index());
    return !table.isEmpty() && (isPacked ? all(name, table) : walk(name, table));
  }

  /** In a packed ring the entries follow each other (virtio 1.3 §2.8.7). */
  private boolean all(String name, List<Descriptor> table) {
    for (Descriptor entry : table) {
      if (!entry(name, entry)) {
        return false;
      }
    }
    return true;
  }

  private boolean walk(String name, List<Descriptor> table) {
    BitSet seen = new BitSet();
    int at = 0;
    while (!seen.get(at)) {
      seen.set(at);
      Descriptor entry = table.get(at);
      if (!entry(name, entry)) {
        return false;
      }
      if (!entry.hasNext()) {
        return isShortEnough(name, seen.cardinality());
      }
      at = entry.next();
      if (at >= table.size()) {
        rules.add("F17", "%s: entry %d of its table has next=%d, outside the table of %d".formatted(name,
            entry.index(), at, table.size()));
        return false;
      }
    }
    rules.add("CHAIN_TOO_LONG", "%s: its table leads back to entry %d: the chain never ends".formatted(name, at));
    return false;
  }

  private boolean isShortEnough(String name, int entries) {
    if (entries > queue.size()) {
      rules.add("CHAIN_TOO_LONG", "%s: its table chains %d descriptors, the ring has size=%d".formatted(name, entries,
          queue.size()));
    }
    return true;
  }

  private boolean entry(String name, Descriptor entry) {
    String place = "entry %d of %s's table".formatted(entry.index(), name);
    if ((entry.flags() & DescriptorFlags.INDIRECT) != 0) {
      rules.add("INDIRECT_NESTED", place + " is INDIRECT again");
      return false;
    }
    return part(place, entry);
  }

  /** Looks at the buffer as a whole. */
  void end() {
    if (isWhole && kind == DeviceKind.BLOCK && writable == 0) {
      rules.add("NO_STATUS_BYTE", "%s: the request has %d readable bytes and no room for the status byte".formatted(
          buffer, readable));
    }
    int index = queue.info().index();
    boolean isOneWay = kind == DeviceKind.CONSOLE || kind == DeviceKind.ENTROPY || kind == DeviceKind.NET;
    if (isOneWay && kind.isToDriver(index) && readable > 0) {
      rules.add("WRONG_DIRECTION", "%s: device-readable bytes in a queue that the device fills".formatted(buffer));
    } else if (isOneWay && kind.isToDevice(index) && writable > 0) {
      rules.add("WRONG_DIRECTION", "%s: device-writable bytes in a queue that the driver fills".formatted(buffer));
    } else if (kind == DeviceKind.RPMSG && (index == 0 ? readable : writable) > 0) {
      rules.add("F27", "%s: a %s buffer in the ring %s: vrings swapped".formatted(buffer,
          index == 0 ? "device-readable" : "device-writable", index == 0 ? "to the driver" : "to the device"));
    }
  }
}
