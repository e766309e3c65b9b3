// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.util.Arrays;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.RingFault;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/**
 * What one core said last about its devices, queues and itself, repeated at the beginning of each packet so that a seek
 * finds it. Ids are small and dense; arrays grow when one is met first.
 */
final class CoreShadow {
  private final int core;
  private int[] status = new int[0];
  private long[] accepted = new long[0];
  private boolean[] hasAccepted = new boolean[0];
  private int[] generation = new int[0];
  private RingFault[] faults = new RingFault[0];
  private long[][] places = new long[0][];
  private RemoteprocState[] states = new RemoteprocState[0];
  private boolean sleeping;

  CoreShadow(int core) {
    this.core = core;
  }

  void status(int device, int value) {
    growDevices(device);
    status[device] = value;
  }

  void accepted(int device, long features) {
    growDevices(device);
    accepted[device] = features;
    hasAccepted[device] = true;
  }

  void generation(int device, int value) {
    growDevices(device);
    generation[device] = value;
  }

  void deviceReset(int device) {
    growDevices(device);
    status[device] = -1;
    hasAccepted[device] = false;
  }

  private void growDevices(int device) {
    if (device >= status.length) {
      int from = status.length;
      status = Arrays.copyOf(status, device + 1);
      Arrays.fill(status, from, device + 1, -1);
      generation = Arrays.copyOf(generation, device + 1);
      Arrays.fill(generation, from, device + 1, -1);
      accepted = Arrays.copyOf(accepted, device + 1);
      hasAccepted = Arrays.copyOf(hasAccepted, device + 1);
    }
  }

  void configured(int queue, int size, int align, long desc, long avail, long used) {
    if (queue >= places.length) {
      places = Arrays.copyOf(places, queue + 1);
    }
    places[queue] = new long[] {size, align, desc, avail, used};
  }

  void fault(RingFault fault) {
    if (fault.queue() >= 0) {
      if (fault.queue() >= faults.length) {
        faults = Arrays.copyOf(faults, fault.queue() + 1);
      }
      faults[fault.queue()] = fault;
    }
  }

  void queueReset(int queue) {
    if (queue < faults.length) {
      faults[queue] = null;
    }
  }

  void sleeping(boolean asleep) {
    sleeping = asleep;
  }

  void remoteproc(int remote, RemoteprocState state) {
    if (remote >= states.length) {
      states = Arrays.copyOf(states, remote + 1);
    }
    states[remote] = state;
  }

  void write(StreamWriter out, long nanos) {
    for (int device = 0; device < status.length; device++) {
      writeDevice(out, device, nanos);
    }
    for (int queue = 0; queue < places.length; queue++) {
      if (places[queue] != null) {
        long[] p = places[queue];
        out.begin(EventType.QUEUE_CONFIGURED, nanos).u16(queue).u32(p[0]).u32(p[1]).u64(p[2]).u64(p[3]).u64(p[4]).end();
      }
    }
    for (RingFault fault : faults) {
      if (fault != null) {
        writeFault(out.begin(EventType.FAULT, nanos), fault);
      }
    }
    for (int remote = 0; remote < states.length; remote++) {
      if (states[remote] != null) {
        out.begin(EventType.REMOTEPROC_STATE, nanos).u16(remote).string(states[remote].label()).end();
      }
    }
    if (sleeping) {
      out.begin(EventType.CORE_SLEEPS, nanos).u16(core).end();
    }
  }

  private void writeDevice(StreamWriter out, int device, long nanos) {
    if (status[device] >= 0) {
      out.begin(EventType.STATUS, nanos).u16(device).u8(status[device]).u8(status[device]).end();
    }
    if (hasAccepted[device]) {
      out.begin(EventType.FEATURES_ACCEPTED, nanos).u16(device).u64(accepted[device]).end();
    }
    if (generation[device] >= 0) {
      out.begin(EventType.CONFIG_CHANGED, nanos).u16(device).u32(generation[device]).end();
    }
  }

  /** Fields and end of a fault event that was begun; ids of -1 become 0xFFFF. */
  static void writeFault(StreamWriter begun, RingFault fault) {
    begun.u16(fault.queue()).u16(fault.device()).string(fault.kind().name())
        .string(fault.diagnosis()).u64(fault.address()).u64(fault.length()).u64(fault.expected())
        .string(fault.text() == null ? "" : fault.text()).end();
  }
}
