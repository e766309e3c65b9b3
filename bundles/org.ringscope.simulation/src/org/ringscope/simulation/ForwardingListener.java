// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.ByteBuffer;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.remoteproc.RemoteprocState;

/** Passes everything on to another listener, if there is one. Subclasses listen in. */
abstract class ForwardingListener implements EngineListener {

  private final EngineListener listener;

  /** @param listener null = nobody else listens */
  ForwardingListener(EngineListener listener) {
    this.listener = listener;
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    if (listener != null) {
      listener.descriptorWritten(queue, index, address, length, flags, next);
    }
  }

  @Override
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    if (listener != null) {
      listener.indirectDescriptorWritten(queue, descriptor, index, address, length, flags, next);
    }
  }

  @Override
  public void availEntryWritten(int queue, int position, int head) {
    if (listener != null) {
      listener.availEntryWritten(queue, position, head);
    }
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    if (listener != null) {
      listener.availIdxWritten(queue, oldIdx, newIdx);
    }
  }

  @Override
  public void availFlagsWritten(int queue, int flags) {
    if (listener != null) {
      listener.availFlagsWritten(queue, flags);
    }
  }

  @Override
  public void usedEventWritten(int queue, int value) {
    if (listener != null) {
      listener.usedEventWritten(queue, value);
    }
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    if (listener != null) {
      listener.usedTaken(queue, position, id, length);
    }
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    if (listener != null) {
      listener.availTaken(queue, position, head);
    }
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    if (listener != null) {
      listener.usedEntryWritten(queue, position, id, length);
    }
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    if (listener != null) {
      listener.usedIdxWritten(queue, oldIdx, newIdx);
    }
  }

  @Override
  public void usedFlagsWritten(int queue, int flags) {
    if (listener != null) {
      listener.usedFlagsWritten(queue, flags);
    }
  }

  @Override
  public void availEventWritten(int queue, int value) {
    if (listener != null) {
      listener.availEventWritten(queue, value);
    }
  }

  @Override
  public void kickBegin(int queue) {
    if (listener != null) {
      listener.kickBegin(queue);
    }
  }

  @Override
  public void kickEnd(int queue) {
    if (listener != null) {
      listener.kickEnd(queue);
    }
  }

  @Override
  public void kickSuppressed(int queue) {
    if (listener != null) {
      listener.kickSuppressed(queue);
    }
  }

  @Override
  public void interruptSent(int queue) {
    if (listener != null) {
      listener.interruptSent(queue);
    }
  }

  @Override
  public void interruptSuppressed(int queue) {
    if (listener != null) {
      listener.interruptSuppressed(queue);
    }
  }

  @Override
  public void doorbellRung(int doorbell, int value) {
    if (listener != null) {
      listener.doorbellRung(doorbell, value);
    }
  }

  @Override
  public void isrEnter(int doorbell) {
    if (listener != null) {
      listener.isrEnter(doorbell);
    }
  }

  @Override
  public void isrExit(int doorbell) {
    if (listener != null) {
      listener.isrExit(doorbell);
    }
  }

  @Override
  public void acknowledged(int device, int bits) {
    if (listener != null) {
      listener.acknowledged(device, bits);
    }
  }

  @Override
  public void statusWritten(int device, int oldStatus, int newStatus) {
    if (listener != null) {
      listener.statusWritten(device, oldStatus, newStatus);
    }
  }

  @Override
  public void featuresOffered(int device, long features) {
    if (listener != null) {
      listener.featuresOffered(device, features);
    }
  }

  @Override
  public void featuresAccepted(int device, long features) {
    if (listener != null) {
      listener.featuresAccepted(device, features);
    }
  }

  @Override
  public void registerRead(int device, int offset, int width, long value) {
    if (listener != null) {
      listener.registerRead(device, offset, width, value);
    }
  }

  @Override
  public void registerWritten(int device, int offset, int width, long value) {
    if (listener != null) {
      listener.registerWritten(device, offset, width, value);
    }
  }

  @Override
  public void configChanged(int device, int generation) {
    if (listener != null) {
      listener.configChanged(device, generation);
    }
  }

  @Override
  public void deviceReset(int device) {
    if (listener != null) {
      listener.deviceReset(device);
    }
  }

  @Override
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    if (listener != null) {
      listener.queueConfigured(queue, size, align, desc, avail, used);
    }
  }

  @Override
  public void queueReset(int queue) {
    if (listener != null) {
      listener.queueReset(queue);
    }
  }

  @Override
  public void messageSent(int bus, int queue, long bufferAddress, int source, int destination, int length,
      int flags, ByteBuffer buffer, int payloadOffset) {
    if (listener != null) {
      listener.messageSent(bus, queue, bufferAddress, source, destination, length, flags, buffer, payloadOffset);
    }
  }

  @Override
  public void messageReceived(int bus, int queue, long bufferAddress, int source, int destination, int length,
      int flags, ByteBuffer buffer, int payloadOffset) {
    if (listener != null) {
      listener.messageReceived(bus, queue, bufferAddress, source, destination, length, flags, buffer, payloadOffset);
    }
  }

  @Override
  public void messageDropped(int bus, int source, int destination, int reason) {
    if (listener != null) {
      listener.messageDropped(bus, source, destination, reason);
    }
  }

  @Override
  public void bufferWaitBegin(int bus) {
    if (listener != null) {
      listener.bufferWaitBegin(bus);
    }
  }

  @Override
  public void bufferWaitEnd(int bus, boolean gotOne) {
    if (listener != null) {
      listener.bufferWaitEnd(bus, gotOne);
    }
  }

  @Override
  public void endpointCreated(int bus, int address, int destination, String name) {
    if (listener != null) {
      listener.endpointCreated(bus, address, destination, name);
    }
  }

  @Override
  public void endpointDestroyed(int bus, int address, String name) {
    if (listener != null) {
      listener.endpointDestroyed(bus, address, name);
    }
  }

  @Override
  public void nameService(int bus, boolean received, int address, boolean destroy, String name) {
    if (listener != null) {
      listener.nameService(bus, received, address, destroy, name);
    }
  }

  @Override
  public void callbackBegin(int bus, int address) {
    if (listener != null) {
      listener.callbackBegin(bus, address);
    }
  }

  @Override
  public void callbackEnd(int bus, int address) {
    if (listener != null) {
      listener.callbackEnd(bus, address);
    }
  }

  @Override
  public void coreSleeps() {
    if (listener != null) {
      listener.coreSleeps();
    }
  }

  @Override
  public void coreWakes() {
    if (listener != null) {
      listener.coreWakes();
    }
  }

  @Override
  public void consoleText(CharSequence text) {
    if (listener != null) {
      listener.consoleText(text);
    }
  }

  @Override
  public void remoteprocState(int core, RemoteprocState state) {
    if (listener != null) {
      listener.remoteprocState(core, state);
    }
  }

  @Override
  public void fault(RingFault fault) {
    if (listener != null) {
      listener.fault(fault);
    }
  }
}
