// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.formats.importer.Ids;
import org.ringscope.trace.Unknown;

/**
 * The devices and queues of a QEMU by their pointers, bounded whatever comes: null where there is no pointer or no more
 * room.
 */
final class VirtioDirectory {
  private static final int MOST_DEVICES = 1024;
  private static final int MOST_QUEUES = 4096;

  private final Ids ids;
  private final LongTable<ForeignDevice> devicesByPointer = new LongTable<>(MOST_DEVICES);
  private final LongTable<ForeignQueue> queuesByPointer = new LongTable<>(MOST_QUEUES);
  private final List<ForeignDevice> devices = new ArrayList<>();
  private final List<ForeignQueue> queues = new ArrayList<>();

  List<ForeignDevice> devices() {
    return devices;
  }

  List<ForeignQueue> queues() {
    return queues;
  }

  /** All queues but those that another pointer has replaced, in the order of devices and their indices. */
  Stream<ForeignQueue> queuesInUse() {
    return queues.stream().filter(queue -> queue.device != null || queue.index == Unknown.NUMBER)
        .sorted(Comparator.<ForeignQueue>comparingInt(queue -> queue.device == null ? Unknown.ID : queue.device.id)
            .thenComparingInt(queue -> queue.index));
  }

  VirtioDirectory(Ids ids) {
    this.ids = ids;
  }

  ForeignDevice device(long pointer) {
    if (pointer == 0) {
      return null;
    }
    ForeignDevice device = devicesByPointer.get(pointer);
    if (device == null && !devicesByPointer.isFull()) {
      device = new ForeignDevice(ids.device(devices.size()));
      devices.add(device);
      devicesByPointer.put(pointer, device);
    }
    return device;
  }

  /** A queue by its pointer; one that was never tied is distinct from all others. */
  ForeignQueue queue(long vq) {
    if (vq == 0) {
      return null;
    }
    ForeignQueue queue = queuesByPointer.get(vq);
    return queue != null ? queue : bind(newQueue(), vq);
  }

  /** A queue by its place; made where it is new. */
  ForeignQueue queueOf(ForeignDevice device, int index) {
    ForeignQueue queue = device.queue(index);
    if (queue == null) {
      queue = newQueue();
      if (queue != null) {
        place(queue, device, index);
      }
    }
    return queue;
  }

  /** Whether the pointer is known and its place in a device is not. */
  boolean isUntied(long vq) {
    ForeignQueue queue = queuesByPointer.get(vq);
    return queue != null && queue.index == Unknown.NUMBER;
  }

  /** This pointer is that queue of the device, and has been since it was seen first. */
  ForeignQueue tie(ForeignDevice device, int index, long vq) {
    ForeignQueue byPointer = queuesByPointer.get(vq);
    if (device == null || byPointer != null && byPointer.device == device && byPointer.index == index) {
      return byPointer;
    }
    if (!isUntied(vq)) {
      // a pointer that is new, or was another queue's in a device that is gone
      return bind(queueOf(device, index), vq);
    }
    ForeignQueue byPlace = device.queue(index);
    if (byPlace != null) {
      byPointer.configure(byPlace);
      device.queues.remove(byPlace);
      byPlace.device = null;
    }
    place(byPointer, device, index);
    return byPointer;
  }

  private ForeignQueue bind(ForeignQueue queue, long vq) {
    if (queue != null) {
      queue.vq = vq;
      queuesByPointer.put(vq, queue);
    }
    return queue;
  }

  private static void place(ForeignQueue queue, ForeignDevice device, int index) {
    queue.device = device;
    queue.index = index;
    device.queues.add(queue);
  }

  private ForeignQueue newQueue() {
    if (queues.size() == MOST_QUEUES) {
      return null;
    }
    ForeignQueue queue = new ForeignQueue(ids.queue(queues.size()));
    queues.add(queue);
    return queue;
  }
}
