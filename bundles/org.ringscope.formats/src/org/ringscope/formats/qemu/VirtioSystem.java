// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import java.util.List;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/**
 * Follows devices, queues and buffers through the events of a QEMU, and writes what they mean. Devices and queues are
 * pointers there; only a driver's notification ties a queue's pointer to its place in a device, and what was seen of the
 * pointer before counts for the same queue.
 *
 * <p>Totals change after the event that they count has been written: beginning an event may write the state before it.
 *
 * <p>Memory is bounded whatever comes: devices, queues, threads and elements beyond a limit are recorded as unknown.
 */
public final class VirtioSystem {
  private static final int GUEST_CORE = 0;
  private static final int QEMU_CORE = 1;
  private static final int FIRST_THREAD_CORE = 2;

  private final ImportTarget target;
  private final RegisterAccesses registers;
  private final ForeignThreads threads;
  private final Ids ids;
  private final VirtioDirectory directory;
  private final ServedBuffers buffers;

  /** Registers itself for the target's states; before any stream is asked for. */
  public VirtioSystem(ImportTarget target) throws IOException {
    this.target = target;
    ids = target.ids();
    directory = new VirtioDirectory(ids);
    buffers = new ServedBuffers(target);
    threads = new ForeignThreads(target, FIRST_THREAD_CORE);
    registers = new RegisterAccesses(this, target);
    target.state(this::writeState);
  }

  /** A thread by its id. */
  public ForeignThread thread(long id) throws IOException {
    return threads.of(id);
  }

  List<ForeignDevice> devices() {
    return directory.devices();
  }

  /**
   * An event whose arguments are known.
   *
   * @return whether it was recorded by its meaning; if not, the caller keeps it by name and arguments
   */
  public boolean event(ForeignThread thread, long nanos, EventKind kind, EventArguments values) {
    learnKind(thread, kind, values);
    if (kind.meaning == Meaning.MMIO_READ || kind.meaning == Meaning.MMIO_WRITE) {
      boolean writes = kind.meaning == Meaning.MMIO_WRITE;
      forget(thread);
      registers.access(thread, nanos, writes, kind.argument(values, 0), writes ? kind.argument(values, 1) : 0);
      return true;
    }
    long first = kind.meaning.arguments().isEmpty() ? 0 : kind.argument(values, 0);
    switch (kind.meaning) {
      case POP -> {
        otherEvent(thread);
        buffers.popped(thread, nanos, queue(first), kind.argument(values, 1));
      }
      case FILL -> {
        otherEvent(thread);
        buffers.filled(thread, nanos, queue(first), kind.argument(values, 1), kind.argument(values, 2));
      }
      case FLUSH -> buffers.flushed(queue(first));
      case QUEUE_NOTIFY -> queueNotified(thread, nanos, first, kind.argument(values, 1), kind.argument(values, 2));
      case NOTIFY, NOTIFY_IRQFD -> notified(thread, nanos, first, kind.argument(values, 1));
      case SET_STATUS -> statusSet(thread, nanos, first, (int) kind.argument(values, 1) & 0xFF);
      case MMIO_IRQ -> interruptLine(thread, first != 0);
      case MMIO_GUEST_PAGE, MMIO_QUEUE_WRITE -> {
        return registers.detailWaits(thread, nanos, kind.name, values.named(kind.format().arguments()));
      }
      default -> other(thread, kind);
    }
    return kind.meaning.isRecorded();
  }

  /** An event without known arguments, or a line of text: what was waiting for the next event waits no more. */
  public void otherEvent(ForeignThread thread) {
    registers.settle(thread);
    forget(thread);
  }

  private void other(ForeignThread thread, EventKind kind) {
    registers.settle(thread);
    boolean stillServing = kind.printedWhileServing || kind.meaning == Meaning.ALLOCATE;
    ForeignQueue serving = stillServing ? thread.serving : null;
    forget(thread);
    thread.serving = serving;
  }

  private static void forget(ForeignThread thread) {
    thread.interrupting = null;
    thread.quieted = null;
    thread.acknowledged = false;
    thread.statusSet = null;
    thread.serving = null;
  }

  private void learnKind(ForeignThread thread, EventKind kind, EventArguments values) {
    if (kind.deviceKind == DeviceKind.NONE) {
      return;
    }
    long pointer = kind.device(values);
    if (pointer != 0) {
      ForeignDevice device = device(pointer);
      if (device != null) {
        device.isA(kind.deviceKind, true);
      }
    } else if (kind.printedDuringSetup && thread.statusSet != null) {
      thread.statusSet.isA(kind.deviceKind, false);
    } else if (kind.printedWhileServing && thread.serving != null && thread.serving.device != null) {
      thread.serving.device.isA(kind.deviceKind, false);
    }
  }

  private void queueNotified(ForeignThread thread, long nanos, long vdev, long index, long vq) {
    ForeignDevice device = device(vdev);
    if (device != null) {
      registers.queueNotified(thread, device);
    }
    otherEvent(thread);
    ForeignQueue queue = index >= 0 && index < Unknown.ID ? tie(thread, nanos, device, (int) index, vq) : queue(vq);
    target.at(thread.stream, nanos).notification().kickBegin(id(queue));
    if (queue != null) {
      queue.kicks++;
    }
  }

  private ForeignQueue tie(ForeignThread thread, long nanos, ForeignDevice device, int index, long vq) {
    boolean wasUntied = device != null && directory.isUntied(vq);
    ForeignQueue queue = directory.tie(device, index, vq);
    if (wasUntied && queue.isConfigured()) {
      configured(thread, nanos, queue);
    }
    return queue;
  }

  private void notified(ForeignThread thread, long nanos, long vdev, long vq) {
    ForeignDevice device = device(vdev);
    ForeignQueue queue = queue(vq);
    otherEvent(thread);
    thread.interrupting = device;
    target.at(thread.stream, nanos).notification().interrupt(id(queue));
    if (queue != null) {
      queue.interrupts++;
    }
  }

  private void statusSet(ForeignThread thread, long nanos, long vdev, int status) {
    ForeignDevice device = device(vdev);
    if (device != null) {
      registers.statusSet(thread, device);
    }
    otherEvent(thread);
    int old = device == null || device.status == Unknown.NUMBER ? Unknown.STATUS : device.status;
    target.at(thread.stream, nanos).device().status(device == null ? Unknown.ID : device.id, old, status);
    if (device != null) {
      device.status = status;
      thread.statusSet = device;
      thread.quieted = status == 0 ? device : null;
      if (status == 0) {
        reset(thread, nanos, device);
      }
    }
  }

  /** A reset takes all buffers from the device. */
  private void reset(ForeignThread thread, long nanos, ForeignDevice device) {
    for (ForeignQueue queue : device.queues) {
      queue.wasReset = true;
      queue.returnsUntaken = false;
      if (queue.inFlight != 0) {
        buffers.drop(queue);
        buffers.counts(thread, nanos, queue);
      }
    }
  }

  private void interruptLine(ForeignThread thread, boolean rises) {
    registers.settle(thread);
    registers.interruptLine(thread, rises);
    forget(thread);
  }

  /** A queue's place in memory became known. */
  void configured(ForeignThread thread, long nanos, ForeignQueue queue) {
    target.at(thread.stream, nanos).device().queueConfigured(queue.id, queue.size, queue.align, queue.desc,
        queue.avail, queue.used);
  }

  /** A ring's page number was written, and nobody has seen of how many bytes a page is (virtio 1.3 §4.2.4). */
  void withoutPageSize(ForeignThread thread, long nanos, ForeignQueue queue, long page) {
    target.at(thread.stream, nanos).core().fault("PAGE_SIZE_NOT_WRITTEN", "").queue(Unknown.ID)
        .device(queue.device.id).address(page).length(queue.size).expected(Unknown.U64)
        .text(
            ("queue %d, %d entries: QUEUE_PFN 0x%x was written, GUEST_PAGE_SIZE (0x28) was not, so where the ring lies"
                + " is unknown").formatted(queue.index, queue.size, page))
        .end();
  }

  /** The driver gave a queue up. */
  void released(ForeignThread thread, long nanos, ForeignQueue queue) {
    buffers.drop(queue);
    queue.release();
    target.at(thread.stream, nanos).device().queueReset(queue.id);
  }

  static int id(ForeignQueue queue) {
    return queue == null ? Unknown.ID : queue.id;
  }

  private ForeignDevice device(long pointer) {
    return directory.device(pointer);
  }

  private ForeignQueue queue(long vq) {
    return directory.queue(vq);
  }

  /** A queue by its place in the device; null if there is no room for more. */
  ForeignQueue queueOf(ForeignDevice device, int index) {
    return directory.queueOf(device, index);
  }

  private void writeState(StreamWriter out, boolean full, long nanos) {
    for (ForeignDevice device : directory.devices()) {
      if (device.status != Unknown.NUMBER) {
        out.at(nanos).device().status(device.id, device.status, device.status);
      }
      if (device.mmio.areFeaturesKnown()) {
        out.at(nanos).device().featuresAccepted(device.id, device.mmio.features());
      }
    }
    for (ForeignQueue queue : directory.queues()) {
      out.at(nanos).sample(queue.id).kicks(queue.kicks).interrupts(queue.interrupts).buffers(queue.returned).end();
      if (queue.taken > 0 || queue.returned > 0) {
        ServedBuffers.writeCounts(out.at(nanos), queue);
      }
    }
  }

  /** The end of the recording: describes what was learnt. */
  public void finish() {
    threads.all().forEach(registers::settle);
    SystemDescription.Builder description = SystemDescription.builder();
    description.add(new CoreInfo(ids.core(GUEST_CORE), "vm", "guest", "guest"));
    description.add(new CoreInfo(ids.core(QEMU_CORE), "process", "qemu", "qemu"));
    threads.cores().forEach(description::add);
    directory.devices().forEach(NetEvidence::lengths);
    DeviceNaming naming = new DeviceNaming(ids.core(GUEST_CORE), ids.core(QEMU_CORE));
    directory.devices().forEach(device -> description.add(naming.describe(device)));
    directory.queuesInUse()
        .forEach(queue -> description.add(DeviceNaming.describe(queue, buffers.areFlushesRecorded())));
    target.system().describe(description.build(), 0);
    target.leave(KnownMachine.class, new KnownMachine(directory, ids.core(GUEST_CORE), ids.core(QEMU_CORE)));
  }
}
