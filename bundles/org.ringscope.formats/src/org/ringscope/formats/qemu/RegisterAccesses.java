// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.DeviceEvents;

/**
 * Assigns virtio-mmio register accesses, which do not say whose they are, to devices:
 * <ul>
 * <li>a write of STATUS is followed, on its thread, by the device's change of status, a write of QUEUE_NOTIFY by the
 * queue's notification; until then it waits, and so does a read of STATUS that may come before a write;
 * <li>a read of MAGIC begins a probe: it and what follows wait for the first write of STATUS, and later accesses of the
 * thread belong to the same device;
 * <li>INTERRUPT_STATUS and INTERRUPT_ACK are those of the device that interrupts, if it is the only one.
 * </ul>
 * What nothing assigns has no device.
 */
final class RegisterAccesses {
  private static final int REGISTER_WIDTH = 4;

  private final VirtioSystem system;
  private final ImportTarget target;
  private int interrupting;
  private int unassignedAcks;
  private boolean strangerInterrupts;

  RegisterAccesses(VirtioSystem system, ImportTarget target) {
    this.system = system;
    this.target = target;
  }

  void access(ForeignThread thread, long nanos, boolean isWrite, long at, long value) {
    int offset = (int) Math.min(at, Integer.MAX_VALUE);
    WaitingAccesses waiting = thread.waiting;
    boolean begins = !isWrite && (offset == MmioRegisters.MAGIC_VALUE || offset == MmioRegisters.STATUS);
    if (begins || waiting.isFull()) {
      settle(thread);
    }
    if (offset == MmioRegisters.INTERRUPT_STATUS || offset == MmioRegisters.INTERRUPT_ACK) {
      settle(thread);
      ForeignDevice device = onlyInterrupting();
      record(thread, device, nanos, isWrite, offset, value);
      thread.acknowledged = isWrite;
      thread.quieted = isWrite ? device : null;
    } else if (begins) {
      thread.settingUp = offset == MmioRegisters.MAGIC_VALUE ? null : thread.settingUp;
      waiting.add(nanos, false, offset, value, thread.settingUp);
    } else if (isWrite && offset == MmioRegisters.QUEUE_NOTIFY) {
      settle(thread);
      waiting.add(nanos, true, offset, value, null);
    } else if (isWrite && offset == MmioRegisters.STATUS || thread.settingUp == null && !waiting.isEmpty()) {
      waiting.add(nanos, isWrite, offset, value, null);
    } else {
      settle(thread);
      record(thread, thread.settingUp, nanos, isWrite, offset, value);
    }
  }

  /** QEMU tells more about the access before; true if that waits, and this with it. */
  boolean detailWaits(ForeignThread thread, long nanos, String name, AsciiText text) {
    if (thread.waiting.isEmpty() || thread.waiting.isFull()) {
      return false;
    }
    thread.waiting.addDetail(nanos, name, text.toString());
    return true;
  }

  /** A device's status changed: if a register write made it, that was this device's, and the probe before it too. */
  void statusSet(ForeignThread thread, ForeignDevice device) {
    WaitingAccesses waiting = thread.waiting;
    if (waiting.endsWithWrite(MmioRegisters.STATUS)) {
      boolean all = waiting.isProbe() || waiting.offset[0] == MmioRegisters.STATUS;
      for (int i = all ? 0 : waiting.size() - 1; i < waiting.size(); i++) {
        waiting.otherwise[i] = device;
      }
      settle(thread);
      thread.settingUp = device;
    }
  }

  /** A device's queue was notified: if a register write did it, that was this device's. */
  void queueNotified(ForeignThread thread, ForeignDevice device) {
    WaitingAccesses waiting = thread.waiting;
    if (waiting.endsWithWrite(MmioRegisters.QUEUE_NOTIFY)) {
      waiting.otherwise[waiting.size() - 1] = device;
      settle(thread);
    }
  }

  /** The interrupt line of some device rises or falls; the event before on the thread says of which. */
  void interruptLine(ForeignThread thread, boolean rises) {
    if (rises) {
      if (thread.interrupting == null) {
        strangerInterrupts = true; // a change of configuration, which no event tells
      } else {
        setInterrupting(thread.interrupting, true);
      }
    } else if (thread.quieted != null) {
      setInterrupting(thread.quieted, false);
    } else if (thread.acknowledged && ++unassignedAcks >= interrupting + (strangerInterrupts ? 1 : 0)) {
      // as many were taken back as were pending: whichever they were, none is left
      system.devices().forEach(device -> setInterrupting(device, false));
      strangerInterrupts = false;
      unassignedAcks = 0;
    }
  }

  /** Another event on the thread, or the end: nothing will say any more whose the waiting accesses were. */
  void settle(ForeignThread thread) {
    WaitingAccesses waiting = thread.waiting;
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.detail[i] != null) {
        target.keep(thread.stream, waiting.nanos[i], waiting.detailName[i], waiting.detail[i]);
      } else {
        record(thread, waiting.otherwise[i], waiting.nanos[i], waiting.isWrite[i], waiting.offset[i], waiting.value[i]);
      }
    }
    waiting.clear();
  }

  private void setInterrupting(ForeignDevice device, boolean interrupts) {
    if (device.interrupts != interrupts) {
      device.interrupts = interrupts;
      interrupting += interrupts ? 1 : -1;
    }
  }

  private ForeignDevice onlyInterrupting() {
    if (interrupting != 1 || strangerInterrupts) {
      return null;
    }
    for (ForeignDevice device : system.devices()) {
      if (device.interrupts) {
        return device;
      }
    }
    return null;
  }

  private void record(ForeignThread thread, ForeignDevice device, long nanos, boolean isWrite, int offset, long value) {
    int id = device == null ? Unknown.ID : device.id;
    DeviceEvents out = target.at(thread.stream, nanos).device();
    if (isWrite) {
      // width 0 with a value that was not recorded; registers below CONFIG take 32-bit accesses only
      out.registerWritten(id, offset, offset < MmioRegisters.CONFIG ? REGISTER_WIDTH : 0, value);
    } else {
      out.registerRead(id, offset, 0, value);
    }
    if (device != null) {
      device.hasRegisters = true;
      if (isWrite) {
        written(thread, device, nanos, offset, value);
      }
    }
  }

  private void written(ForeignThread thread, ForeignDevice device, long nanos, int offset, long value) {
    MmioState state = device.mmio;
    state.write(offset, value);
    switch (offset) {
      case MmioRegisters.DRIVER_FEATURES -> {
        target.at(thread.stream, nanos).device().featuresAccepted(device.id, state.features());
        NetEvidence.features(device, state.features());
      }
      case MmioRegisters.QUEUE_PFN ->
          queueLive(thread, device, nanos, value != 0, value != 0 && state.layOutLegacy(value), true);
      case MmioRegisters.QUEUE_READY -> queueLive(thread, device, nanos, value != 0, state.setup().desc != 0, false);
      case MmioRegisters.STATUS -> {
        if (value == 0) {
          state.reset();
        }
      }
      default -> {}
    }
  }

  private void queueLive(ForeignThread thread, ForeignDevice device, long nanos, boolean live, boolean known,
      boolean legacy) {
    if (device.mmio.selected() < 0) {
      return;
    }
    ForeignQueue queue = system.queueOf(device, device.mmio.selected());
    if (queue != null && !live) {
      system.released(thread, nanos, queue);
    } else if (queue != null && legacy && device.mmio.isPageSizeMissing()) {
      queue.size = device.mmio.setup().size;
      system.withoutPageSize(thread, nanos, queue, device.mmio.pageNumber());
    } else if (queue != null && known) {
      MmioState.Setup setup = device.mmio.setup();
      queue.size = setup.size;
      queue.align = legacy ? setup.align : 0;
      queue.desc = setup.desc;
      queue.avail = setup.avail;
      queue.used = setup.used;
      queue.packed = device.mmio.isPacked();
      queue.legacy = legacy;
      system.configured(thread, nanos, queue);
    }
  }
}
