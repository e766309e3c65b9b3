// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.OutputListener;
import org.ringscope.runtime.RingFault;

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
    out.now().notification().doorbellRung(doorbell, value);
  }

  @Override
  public void isrEnter(int doorbell) {
    out.now().notification().isrEnter(doorbell);
  }

  @Override
  public void isrExit(int doorbell) {
    out.now().notification().isrExit(doorbell);
  }

  @Override
  public void acknowledged(int device, int bits) {
    out.now().notification().acknowledged(device, bits);
  }

  @Override
  public void statusWritten(int device, int oldStatus, int newStatus) {
    out.now().device().status(device, oldStatus, newStatus);
    out.shadow.status(device, newStatus);
  }

  @Override
  public void featuresOffered(int device, long features) {
    out.now().device().featuresOffered(device, features);
  }

  @Override
  public void featuresAccepted(int device, long features) {
    out.now().device().featuresAccepted(device, features);
    out.shadow.accepted(device, features);
  }

  @Override
  public void registerRead(int device, int offset, int width, long value) {
    out.now().device().registerRead(device, offset, width, value);
  }

  @Override
  public void registerWritten(int device, int offset, int width, long value) {
    out.now().device().registerWritten(device, offset, width, value);
  }

  @Override
  public void configChanged(int device, int generation) {
    out.now().device().configChanged(device, generation);
    out.shadow.generation(device, generation);
  }

  @Override
  public void deviceReset(int device) {
    out.now().device().deviceReset(device);
    out.shadow.deviceReset(device);
    recorder.deviceReset(device);
  }

  @Override
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    out.now().device().queueConfigured(queue, size, align, desc, avail, used);
    out.shadow.configured(queue, size, align, desc, avail, used);
    recorder.queueConfigured(queue, size);
  }

  @Override
  public void queueReset(int queue) {
    out.now().device().queueReset(queue);
    out.shadow.queueReset(queue);
    recorder.queueReset(queue);
  }

  @Override
  public void messageDropped(int bus, int source, int destination, int reason) {
    out.now().rpmsg().dropped(bus, source, destination, reason);
  }

  @Override
  public void endpointCreated(int bus, int address, int destination, String name) {
    out.now().rpmsg().endpointCreated(bus, address, destination, name);
  }

  @Override
  public void endpointDestroyed(int bus, int address, String name) {
    out.now().rpmsg().endpointDestroyed(bus, address, name);
  }

  @Override
  public void nameService(int bus, boolean received, int address, boolean destroy, String name) {
    out.now().rpmsg().nameService(bus, received, address, destroy, name);
  }

  /** A sleeping core's packet may be sealed by the ticking thread. */
  @Override
  public void coreSleeps() {
    out.now().core().sleeps(out.core);
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
    out.now().core().wakes(out.core);
    out.shadow.sleeping(false);
  }

  @Override
  public void consoleText(CharSequence text) {
    out.now().core().console(out.core, text);
    if (next != null) {
      next.consoleText(text);
    }
  }

  @Override
  public void remoteprocState(int core, RemoteprocState state) {
    out.now().core().remoteproc(core, state.label());
    out.shadow.remoteproc(core, state);
  }

  @Override
  public void fault(RingFault fault) {
    CoreShadow.writeFault(out.now(), fault);
    out.shadow.fault(fault);
    if (next != null) {
      next.fault(fault);
    }
  }
}
