// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.util.Arrays;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.RingFault;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/**
 * What one core said last about its devices, queues and itself, repeated at the beginning of each packet so that a seek
 * finds it. Ids are small and dense; arrays grow when one is met first.
 */
final class CoreShadow {
  private record Place(int size, int align, long desc, long avail, long used) {}

  private final int core;
  private int[] status = new int[0];
  private long[] accepted = new long[0];
  private boolean[] hasAccepted = new boolean[0];
  private int[] generation = new int[0];
  private RingFault[] faults = new RingFault[0];
  private Place[] places = new Place[0];
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
    places[queue] = new Place(size, align, desc, avail, used);
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
        Place place = places[queue];
        out.at(nanos).device().queueConfigured(queue, place.size, place.align, place.desc, place.avail, place.used);
      }
    }
    for (RingFault fault : faults) {
      if (fault != null) {
        writeFault(out.at(nanos), fault);
      }
    }
    for (int remote = 0; remote < states.length; remote++) {
      if (states[remote] != null) {
        out.at(nanos).core().remoteproc(remote, states[remote].label());
      }
    }
    if (sleeping) {
      out.at(nanos).core().sleeps(core);
    }
  }

  private void writeDevice(StreamWriter out, int device, long nanos) {
    if (status[device] >= 0) {
      out.at(nanos).device().status(device, status[device], status[device]);
    }
    if (hasAccepted[device]) {
      out.at(nanos).device().featuresAccepted(device, accepted[device]);
    }
    if (generation[device] >= 0) {
      out.at(nanos).device().configChanged(device, generation[device]);
    }
  }

  static void writeFault(EventWriter out, RingFault fault) {
    out.core().fault(fault.kind().name(), fault.diagnosis()).queue(fault.queue()).device(fault.device())
        .address(fault.address())
        .length(fault.length()).expected(fault.expected()).text(fault.text()).end();
  }
}
