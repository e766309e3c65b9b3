// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.QueueNotifier;
import org.ringscope.runtime.ring.QueueSetup;

/**
 * Makes a device's queues out of what the driver has written: untrusted numbers become a {@link DeviceQueue} or a fault
 * and DEVICE_NEEDS_RESET. Addresses are physical ones, and the device reaches of them what its core has a window on.
 */
final class DeviceQueues {
  /** Alignments beyond this leave no room in a 31-bit region. */
  private static final long MAX_ALIGN = 1 << 30;

  private final VirtioDevice device;
  private final DeviceQueue[] queues;
  private final NotifiedPosition[] notified;
  private AddressMap reachable;
  /** Null unless the driver runs outside of any engine, or nobody listens. */
  private TrafficListener seenDriver;
  private QueueNotifier notifier;

  DeviceQueues(VirtioDevice device) {
    this.device = device;
    queues = new DeviceQueue[device.queueCount()];
    notified = new NotifiedPosition[device.queueCount()];
    reachable = physicalView(device.core().addressMap());
    notifier = queue -> device.interrupt(MmioRegisters.INTERRUPT_USED_BUFFER);
  }

  /** The driver runs outside and brings its memory: addresses are what it calls them. */
  void outside(TrafficListener listener, QueueNotifier driverNotifier) {
    reachable = AddressMap.identity();
    seenDriver = listener;
    notifier = driverNotifier;
  }

  /** The physical addresses that a core can reach, each under its own name. */
  private static AddressMap physicalView(AddressMap map) {
    if (map.isIdentity()) {
      return map;
    }
    List<AddressMap.Window> windows = new ArrayList<>();
    for (AddressMap.Window window : map.windows()) {
      windows.add(new AddressMap.Window(window.to(), window.to(), window.size(), window.name()));
    }
    return AddressMap.of(windows);
  }

  DeviceQueue get(int index) {
    return queues[index];
  }

  /** Three addresses; false when they cannot be right. */
  boolean start(int index, long size, long desc, long avail, long used) {
    QueueLayout layout = layout(index, size, desc, avail, used);
    return layout != null && start(index, layout, setup -> {});
  }

  /** The same, where others began. */
  boolean start(int index, long size, long desc, long avail, long used, int atAvail, int atUsed) {
    QueueLayout layout = layout(index, size, desc, avail, used);
    return layout != null && start(index, layout, setup -> setup.startAt(atAvail, atUsed));
  }

  /** Null when the size cannot be right. */
  private QueueLayout layout(int index, long size, long desc, long avail, long used) {
    boolean packed = Features.has(device.features(), Features.RING_PACKED);
    if (!isPossibleSize(index, size, packed)) {
      return null;
    }
    return packed ? new PackedLayout((int) size, desc, avail, used) : VringLayout.of((int) size, desc, avail, used);
  }

  /** One block (virtio 1.3 §2.7.2); false when it cannot be right. */
  boolean startLegacy(int index, long size, long align, long address) {
    if (!isPossibleSize(index, size, false)) {
      return false;
    }
    if (Long.bitCount(align) != 1 || align > MAX_ALIGN) {
      device.needsReset(RingFault.Kind.QUEUE_SETUP, index, "QueueAlign=" + align + " is not a power of two");
      return false;
    }
    return start(index, VringLayout.legacy((int) size, (int) align, address), setup -> {});
  }

  private boolean isPossibleSize(int index, long size, boolean packed) {
    int max = device.spec().queues().get(index).maxSize();
    if (size < 1 || size > max || !packed && Long.bitCount(size) != 1) {
      device.needsReset(RingFault.Kind.QUEUE_SETUP, index, "QueueSize=" + size + " QueueSizeMax=" + max);
      return false;
    }
    return true;
  }

  private boolean start(int index, QueueLayout layout, Consumer<QueueSetup> place) {
    stop(index);
    int id = device.spec().queues().get(index).id();
    QueueSetup setup = QueueSetup.of(id, layout, device.memory())
        .device(device.spec().id())
        .core(device.core())
        .addressMap(reachable)
        .features(device.features())
        .onFault(fault -> device.setNeedsReset())
        .seenDriver(seenDriver)
        .notifier(notifier);
    place.accept(setup);
    DeviceQueue queue = setup.deviceQueue();
    if (queue.isBroken()) { // it has told why
      return false;
    }
    queues[index] = queue;
    notified[index] = new NotifiedPosition();
    tellConfigured(id, layout.size(), layout);
    return true;
  }

  /** What a notification of a queue that is set up says about the driver's place. @return what contradicts it, or null */
  String notified(int index, int position, boolean isLast) {
    String contradiction = notified[index].contradiction(position, queues[index]);
    if (isLast) {
      notified[index].settled(queues[index].taken());
    }
    return contradiction;
  }

  void stop(int index) {
    DeviceQueue queue = queues[index];
    if (queue != null) {
      queues[index] = null;
      tellConfigured(queue.id(), 0, queue.layout());
    }
  }

  private void tellConfigured(int id, int size, QueueLayout layout) {
    CoreListener core = device.core().listener();
    if (core != null) {
      core.queueConfigured(id, size, layout.align(), layout.desc(), layout.driverArea(), layout.deviceArea());
    }
  }
}
