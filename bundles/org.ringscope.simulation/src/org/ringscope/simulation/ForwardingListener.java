// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;

/**
 * Passes everything on to another listener, if there is one, but steps of rings and messages: these go straight to the
 * one who wants them ({@link org.ringscope.runtime.Core#trafficListener}). Subclasses listen in.
 */
abstract class ForwardingListener implements EngineListener {

  private final EngineListener listener;

  /** @param listener null = nobody else listens */
  ForwardingListener(EngineListener listener) {
    this.listener = listener;
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
  public void messageDropped(int bus, int source, int destination, int reason) {
    if (listener != null) {
      listener.messageDropped(bus, source, destination, reason);
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
  public void coreIdles() {
    if (listener != null) {
      listener.coreIdles();
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
