// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.OutputListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.trace.EventType;

/** Records what a core does with devices and itself. */
class CoreRecorder implements CoreListener {
  final CoreStream out;
  private final Recorder recorder;
  private final OutputListener next;

  /** @param next hears of console text and faults, too; null: nobody else does */
  CoreRecorder(Recorder recorder, CoreStream out, OutputListener next) {
    this.recorder = recorder;
    this.out = out;
    this.next = next;
  }

  // Shadows change after end(): a packet that an event begins repeats the state before it.

  @Override
  public void doorbellRung(int doorbell, int value) {
    out.begin(EventType.DOORBELL_RUNG).u16(doorbell).u32(value).end();
  }

  @Override
  public void isrEnter(int doorbell) {
    out.begin(EventType.ISR_ENTER).u16(doorbell).end();
  }

  @Override
  public void isrExit(int doorbell) {
    out.begin(EventType.ISR_EXIT).u16(doorbell).end();
  }

  @Override
  public void acknowledged(int device, int bits) {
    out.begin(EventType.ACKNOWLEDGED).u16(device).u32(bits).end();
  }

  @Override
  public void statusWritten(int device, int oldStatus, int newStatus) {
    out.begin(EventType.STATUS).u16(device).u8(oldStatus).u8(newStatus).end();
    out.shadow.status(device, newStatus);
  }

  @Override
  public void featuresOffered(int device, long features) {
    out.begin(EventType.FEATURES_OFFERED).u16(device).u64(features).end();
  }

  @Override
  public void featuresAccepted(int device, long features) {
    out.begin(EventType.FEATURES_ACCEPTED).u16(device).u64(features).end();
    out.shadow.accepted(device, features);
  }

  @Override
  public void registerRead(int device, int offset, int width, long value) {
    out.begin(EventType.REGISTER_READ).u16(device).u32(offset).u8(width).u64(value).end();
  }

  @Override
  public void registerWritten(int device, int offset, int width, long value) {
    out.begin(EventType.REGISTER_WRITTEN).u16(device).u32(offset).u8(width).u64(value).end();
  }

  @Override
  public void configChanged(int device, int generation) {
    out.begin(EventType.CONFIG_CHANGED).u16(device).u32(generation).end();
    out.shadow.generation(device, generation);
  }

  @Override
  public void deviceReset(int device) {
    out.begin(EventType.DEVICE_RESET).u16(device).end();
    out.shadow.deviceReset(device);
    recorder.deviceReset(device);
  }

  @Override
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    out.begin(EventType.QUEUE_CONFIGURED).u16(queue).u32(size).u32(align).u64(desc).u64(avail).u64(used).end();
    out.shadow.configured(queue, size, align, desc, avail, used);
    recorder.queueConfigured(queue, size);
  }

  @Override
  public void queueReset(int queue) {
    out.begin(EventType.QUEUE_RESET).u16(queue).end();
    out.shadow.queueReset(queue);
    recorder.queueReset(queue);
  }

  @Override
  public void messageDropped(int bus, int source, int destination, int reason) {
    out.begin(EventType.MESSAGE_DROPPED).u16(bus).u32(source).u32(destination).u8(reason).end();
  }

  @Override
  public void endpointCreated(int bus, int address, int destination, String name) {
    out.begin(EventType.ENDPOINT_CREATED).u16(bus).u32(address).u32(destination).string(name).end();
  }

  @Override
  public void endpointDestroyed(int bus, int address, String name) {
    out.begin(EventType.ENDPOINT_DESTROYED).u16(bus).u32(address).string(name).end();
  }

  @Override
  public void nameService(int bus, boolean received, int address, boolean destroy, String name) {
    out.begin(EventType.NAME_SERVICE).u16(bus).u8(received ? 1 : 0).u32(address).u8(destroy ? 1 : 0).string(name)
        .end();
  }

  /** A sleeping core's packet may be sealed by the ticking thread. */
  @Override
  public void coreSleeps() {
    out.begin(EventType.CORE_SLEEPS).u16(out.core).end();
    out.shadow.sleeping(true);
    out.stream.park();
  }

  /** The packet of a core that only polls is sealed with the others'. */
  @Override
  public void coreIdles() {
    out.stream.tick(out.nanos());
  }

  @Override
  public void coreWakes() {
    out.stream.unpark();
    out.begin(EventType.CORE_WAKES).u16(out.core).end();
    out.shadow.sleeping(false);
  }

  @Override
  public void consoleText(CharSequence text) {
    out.begin(EventType.CONSOLE_TEXT).u16(out.core).string(text).end();
    if (next != null) {
      next.consoleText(text);
    }
  }

  @Override
  public void remoteprocState(int core, RemoteprocState state) {
    out.begin(EventType.REMOTEPROC_STATE).u16(core).string(state.label()).end();
    out.shadow.remoteproc(core, state);
  }

  @Override
  public void fault(RingFault fault) {
    CoreShadow.writeFault(out.begin(EventType.FAULT), fault);
    out.shadow.fault(fault);
    if (next != null) {
      next.fault(fault);
    }
  }
}
