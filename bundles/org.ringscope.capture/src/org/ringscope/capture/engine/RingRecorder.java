// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.util.Arrays;
import org.ringscope.capture.shadow.DeviceShadow;
import org.ringscope.capture.shadow.DriverShadow;
import org.ringscope.capture.shadow.PackedDeviceShadow;
import org.ringscope.capture.shadow.PackedDriverShadow;
import org.ringscope.capture.shadow.RingShadow;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/** Records every step of one core's rings, and keeps a shadow of what it writes to them. */
final class RingRecorder extends TrafficRecorder {
  private DriverShadow[] drivers = new DriverShadow[0];
  private DeviceShadow[] devices = new DeviceShadow[0];
  private PackedDriverShadow[] packedDrivers = new PackedDriverShadow[0];
  private PackedDeviceShadow[] packedDevices = new PackedDeviceShadow[0];
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
      write(packedDrivers[queue], stream, full, nanos);
      write(packedDevices[queue], stream, full, nanos);
    }
  }

  private static void write(RingShadow shadow, StreamWriter stream, boolean full, long nanos) {
    if (shadow != null) {
      shadow.writeCheckpoint(stream, full, nanos);
    }
  }

  private DriverShadow driver(int queue) {
    prepare(queue);
    DriverShadow shadow = drivers[queue];
    return shadow != null ? shadow : (drivers[queue] = new DriverShadow(queue, Math.max(1, recorder.size(queue))));
  }

  private DeviceShadow device(int queue) {
    prepare(queue);
    DeviceShadow shadow = devices[queue];
    return shadow != null ? shadow : (devices[queue] = new DeviceShadow(queue, Math.max(1, recorder.size(queue))));
  }

  private PackedDriverShadow packedDriver(int queue) {
    prepare(queue);
    PackedDriverShadow shadow = packedDrivers[queue];
    return shadow != null ? shadow
        : (packedDrivers[queue] = new PackedDriverShadow(queue, Math.max(1, recorder.size(queue))));
  }

  private PackedDeviceShadow packedDevice(int queue) {
    prepare(queue);
    PackedDeviceShadow shadow = packedDevices[queue];
    return shadow != null ? shadow
        : (packedDevices[queue] = new PackedDeviceShadow(queue, Math.max(1, recorder.size(queue))));
  }

  private void prepare(int queue) {
    if (queue >= drivers.length) {
      int from = drivers.length;
      drivers = Arrays.copyOf(drivers, queue + 1);
      devices = Arrays.copyOf(devices, queue + 1);
      packedDrivers = Arrays.copyOf(packedDrivers, queue + 1);
      packedDevices = Arrays.copyOf(packedDevices, queue + 1);
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
        packedDrivers[queue] = null;
        packedDevices[queue] = null;
      }
    }
    beginConfigured();
  }

  /** A side that has not written to its ring yet has left it as the driver handed it over: cleared. */
  private void beginConfigured() {
    for (int queue = 0; queue < epochs.length; queue++) {
      if (recorder.isConfigured(queue)) {
        if (recorder.drives(out.core, queue)) {
          beginDriver(queue);
        }
        if (recorder.serves(out.core, queue)) {
          beginDevice(queue);
        }
      }
    }
  }

  private void beginDriver(int queue) {
    int size = recorder.size(queue);
    if (recorder.isPacked(queue) && packedDrivers[queue] == null) {
      packedDrivers[queue] = new PackedDriverShadow(queue, size);
    } else if (!recorder.isPacked(queue) && drivers[queue] == null) {
      drivers[queue] = new DriverShadow(queue, size);
    }
  }

  private void beginDevice(int queue) {
    int size = recorder.size(queue);
    if (recorder.isPacked(queue) && packedDevices[queue] == null) {
      packedDevices[queue] = new PackedDeviceShadow(queue, size);
    } else if (!recorder.isPacked(queue) && devices[queue] == null) {
      devices[queue] = new DeviceShadow(queue, size);
    }
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    out.begin(EventType.DESCRIPTOR_WRITTEN).u16(queue).u16(index).u32(length).u64(address).u16(flags).u16(next).end();
    driver(queue).descriptor(index, address, length, flags, next);
  }

  @Override
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    out.begin(EventType.INDIRECT_DESCRIPTOR_WRITTEN).u16(queue).u16(descriptor).u16(index).u32(length).u64(address)
        .u16(flags).u16(next).end();
    if (recorder.isPacked(queue)) {
      packedDriver(queue).indirectDescriptor(descriptor, index, address, length, flags, next);
    } else {
      driver(queue).indirectDescriptor(descriptor, index, address, length, flags, next);
    }
  }

  @Override
  public void availEntryWritten(int queue, int position, int head) {
    out.begin(EventType.AVAIL_ENTRY).u16(queue).u16(position).u16(head).end();
    driver(queue).availEntry(position, head);
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    out.begin(EventType.AVAIL_IDX).u16(queue).u16(oldIdx).u16(newIdx).end();
    driver(queue).availIdx(oldIdx, newIdx);
  }

  @Override
  public void availFlagsWritten(int queue, int flags) {
    out.begin(EventType.AVAIL_FLAGS).u16(queue).u16(flags).end();
    driver(queue).availFlags(flags);
  }

  @Override
  public void usedEventWritten(int queue, int value) {
    out.begin(EventType.USED_EVENT).u16(queue).u16(value).end();
    driver(queue).usedEvent(value);
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    out.begin(EventType.USED_TAKEN).u16(queue).u16(position).u32(id).u32(length).end();
    driver(queue).usedTaken(position, id);
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    out.begin(EventType.AVAIL_TAKEN).u16(queue).u16(position).u16(head).end();
    device(queue).availTaken(position);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    out.begin(EventType.USED_ENTRY).u16(queue).u16(position).u32(id).u32(length).end();
    device(queue).usedEntry(position, id, length);
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    out.begin(EventType.USED_IDX).u16(queue).u16(oldIdx).u16(newIdx).end();
    device(queue).usedIdx(oldIdx, newIdx);
  }

  @Override
  public void usedFlagsWritten(int queue, int flags) {
    out.begin(EventType.USED_FLAGS).u16(queue).u16(flags).end();
    device(queue).usedFlags(flags);
  }

  @Override
  public void availEventWritten(int queue, int value) {
    out.begin(EventType.AVAIL_EVENT).u16(queue).u16(value).end();
    device(queue).availEvent(value);
  }

  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    out.begin(EventType.PACKED_DESCRIPTOR_WRITTEN).u16(queue).u16(slot).u64(address).u32(length).u16(id).u16(flags)
        .end();
    packedDriver(queue).descriptor(slot, address, length, id, flags);
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags) {
    out.begin(EventType.PACKED_DESCRIPTOR_WRITTEN).u16(queue).u16(slot).u64(address).u32(length).u16(id).u16(flags)
        .end();
    packedDevice(queue).used(slot, length, id, flags);
  }

  @Override
  public void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {
    out.begin(EventType.PACKED_TAKEN).u16(queue).u16(slot).u8(wrap).u16(id).end();
    packedDevice(queue).availTaken(slot, wrap, id, slots);
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags) {
    out.begin(EventType.PACKED_TAKEN).u16(queue).u16(slot).u8(PackedPosition.availWrap(flags)).u16(id).end();
    packedDriver(queue).usedTaken(slot, length, id, flags);
  }

  @Override
  public void driverEventWritten(int queue, int offsetWrap, int flags) {
    out.begin(EventType.DRIVER_EVENT).u16(queue).u16(offsetWrap).u16(flags).end();
    packedDriver(queue).event(offsetWrap, flags);
  }

  @Override
  public void deviceEventWritten(int queue, int offsetWrap, int flags) {
    out.begin(EventType.DEVICE_EVENT).u16(queue).u16(offsetWrap).u16(flags).end();
    packedDevice(queue).event(offsetWrap, flags);
  }

  @Override
  public void kickBegin(int queue) {
    out.begin(EventType.KICK_BEGIN).u16(queue).end();
    if (recorder.isPacked(queue)) {
      packedDriver(queue).kicked();
    } else {
      driver(queue).kicked();
    }
  }

  @Override
  public void kickEnd(int queue) {
    out.begin(EventType.KICK_END).u16(queue).end();
  }

  @Override
  public void kickSuppressed(int queue) {
    out.begin(EventType.KICK_SUPPRESSED).u16(queue).end();
    if (recorder.isPacked(queue)) {
      packedDriver(queue).kickSuppressed();
    } else {
      driver(queue).kickSuppressed();
    }
  }

  @Override
  public void interruptSent(int queue) {
    out.begin(EventType.INTERRUPT).u16(queue).end();
    if (recorder.isPacked(queue)) {
      packedDevice(queue).interrupted();
    } else {
      device(queue).interrupted();
    }
  }

  @Override
  public void interruptSuppressed(int queue) {
    out.begin(EventType.INTERRUPT_SUPPRESSED).u16(queue).end();
    if (recorder.isPacked(queue)) {
      packedDevice(queue).interruptSuppressed();
    } else {
      device(queue).interruptSuppressed();
    }
  }
}
