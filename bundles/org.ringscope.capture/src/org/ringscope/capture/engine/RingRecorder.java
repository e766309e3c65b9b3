// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.util.Arrays;
import org.ringscope.capture.shadow.DeviceShadow;
import org.ringscope.capture.shadow.DriverShadow;
import org.ringscope.capture.shadow.RingShadow;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.write.StreamWriter;

/** Records every step of one core's rings, and keeps a shadow of what it writes to them, by queue and side. */
final class RingRecorder extends TrafficRecorder {
  private DriverShadow[] drivers = new DriverShadow[0];
  private DeviceShadow[] devices = new DeviceShadow[0];
  private int[] epochs = new int[0];
  private int seenResets = -1;

  RingRecorder(Recorder recorder, CoreStream out, int payloadLimit) {
    super(recorder, out, payloadLimit);
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    prepare(recorder.lastQueue());
    for (int queue = 0; queue < drivers.length; queue++) {
      write(drivers[queue], stream, full, nanos);
      write(devices[queue], stream, full, nanos);
    }
  }

  private static void write(RingShadow shadow, StreamWriter stream, boolean full, long nanos) {
    if (shadow != null) {
      shadow.writeCheckpoint(stream, full, nanos);
    }
  }

  private DriverShadow driver(int queue) {
    prepare(queue);
    if (drivers[queue] == null) {
      drivers[queue] = recorder.format(queue).driver(queue, Math.max(1, recorder.size(queue)));
    }
    return drivers[queue];
  }

  private DeviceShadow device(int queue) {
    prepare(queue);
    if (devices[queue] == null) {
      devices[queue] = recorder.format(queue).device(queue, Math.max(1, recorder.size(queue)));
    }
    return devices[queue];
  }

  private void prepare(int queue) {
    if (queue >= drivers.length) {
      int from = drivers.length;
      drivers = Arrays.copyOf(drivers, queue + 1);
      devices = Arrays.copyOf(devices, queue + 1);
      epochs = Arrays.copyOf(epochs, queue + 1);
      for (int i = from; i <= queue; i++) {
        epochs[i] = recorder.epoch(i);
      }
      seenResets = -1; // what was configured before has no shadow yet
    }
    dropReset();
  }

  /** Another core may have reset a ring that this one writes as well: what was written before is gone. */
  private void dropReset() {
    int resets = recorder.resets();
    if (resets == seenResets) {
      return;
    }
    seenResets = resets;
    for (int queue = 0; queue < epochs.length; queue++) {
      int epoch = recorder.epoch(queue);
      if (epoch != epochs[queue]) {
        epochs[queue] = epoch;
        drivers[queue] = null;
        devices[queue] = null;
      }
    }
    beginConfigured();
  }

  /** A side that has not written to its ring yet has left it as the driver handed it over: cleared. */
  private void beginConfigured() {
    for (int queue = 0; queue < epochs.length; queue++) {
      if (recorder.isConfigured(queue)) {
        if (recorder.drives(out.core, queue) && drivers[queue] == null) {
          drivers[queue] = recorder.format(queue).driver(queue, recorder.size(queue));
        }
        if (recorder.serves(out.core, queue) && devices[queue] == null) {
          devices[queue] = recorder.format(queue).device(queue, recorder.size(queue));
        }
      }
    }
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    out.now().ring().descriptorWritten(queue, index, address, length, flags, next);
    driver(queue).descriptorWritten(queue, index, address, length, flags, next);
  }

  @Override
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    out.now().ring().indirectDescriptorWritten(queue, descriptor, index, address, length, flags, next);
    driver(queue).indirectDescriptorWritten(queue, descriptor, index, address, length, flags, next);
  }

  @Override
  public void availEntryWritten(int queue, int position, int head) {
    out.now().ring().availEntry(queue, position, head);
    driver(queue).availEntryWritten(queue, position, head);
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    out.now().ring().availIdx(queue, oldIdx, newIdx);
    driver(queue).availIdxWritten(queue, oldIdx, newIdx);
  }

  @Override
  public void availFlagsWritten(int queue, int flags) {
    out.now().ring().availFlags(queue, flags);
    driver(queue).availFlagsWritten(queue, flags);
  }

  @Override
  public void usedEventWritten(int queue, int value) {
    out.now().ring().usedEvent(queue, value);
    driver(queue).usedEventWritten(queue, value);
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    out.now().ring().usedTaken(queue, position, id, length);
    driver(queue).usedTaken(queue, position, id, length);
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    out.now().ring().availTaken(queue, position, head);
    device(queue).availTaken(queue, position, head);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    out.now().ring().usedEntry(queue, position, id, length);
    device(queue).usedEntryWritten(queue, position, id, length);
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    out.now().ring().usedIdx(queue, oldIdx, newIdx);
    device(queue).usedIdxWritten(queue, oldIdx, newIdx);
  }

  @Override
  public void usedFlagsWritten(int queue, int flags) {
    out.now().ring().usedFlags(queue, flags);
    device(queue).usedFlagsWritten(queue, flags);
  }

  @Override
  public void availEventWritten(int queue, int value) {
    out.now().ring().availEvent(queue, value);
    device(queue).availEventWritten(queue, value);
  }

  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    out.now().packedRing().descriptorWritten(queue, slot, address, length, id, flags);
    driver(queue).packedDescriptorWritten(queue, slot, address, length, id, flags);
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {
    out.now().packedRing().descriptorWritten(queue, slot, address, length, id, flags);
    device(queue).packedUsedWritten(queue, slot, address, length, id, flags, buffers, slots);
  }

  @Override
  public void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {
    out.now().packedRing().taken(queue, slot, wrap, id);
    device(queue).packedAvailTaken(queue, slot, wrap, id, slots);
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {
    out.now().packedRing().taken(queue, slot, PackedPosition.availWrap(flags), id);
    driver(queue).packedUsedTaken(queue, slot, length, id, flags, buffers);
  }

  @Override
  public void driverEventWritten(int queue, int offsetWrap, int flags) {
    out.now().packedRing().driverEvent(queue, offsetWrap, flags);
    driver(queue).driverEventWritten(queue, offsetWrap, flags);
  }

  @Override
  public void deviceEventWritten(int queue, int offsetWrap, int flags) {
    out.now().packedRing().deviceEvent(queue, offsetWrap, flags);
    device(queue).deviceEventWritten(queue, offsetWrap, flags);
  }

  @Override
  public void kickBegin(int queue) {
    out.now().notification().kickBegin(queue);
    driver(queue).kickBegin(queue);
  }

  @Override
  public void kickEnd(int queue) {
    out.now().notification().kickEnd(queue);
  }

  @Override
  public void kickSuppressed(int queue) {
    out.now().notification().kickSuppressed(queue);
    driver(queue).kickSuppressed(queue);
  }

  @Override
  public void interruptSent(int queue) {
    out.now().notification().interrupt(queue);
    device(queue).interruptSent(queue);
  }

  @Override
  public void interruptSuppressed(int queue) {
    out.now().notification().interruptSuppressed(queue);
    device(queue).interruptSuppressed(queue);
  }
}
