// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.ringscope.protocol.can.CanBits;
import org.ringscope.protocol.can.CanFrame;
import org.ringscope.protocol.can.CanTiming;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.SystemDescription;

/** Follows the events of a trace: which ECUs there are, and what the wire has carried. */
final class BenchTracker {
  /** What stands for data that was not recorded; it makes no stuff bits. */
  private static final byte UNRECORDED = 0x55;

  private final CanTiming timing;
  private final CanBits bits = new CanBits();
  private final TreeMap<Integer, EcuTracker> ecus = new TreeMap<>();
  private long frames;
  private long busyNanos;

  /** @param timing null where the bit rate is not told */
  BenchTracker(CanTiming timing) {
    this.timing = timing;
  }

  BenchTracker copy() {
    BenchTracker copy = new BenchTracker(timing);
    ecus.forEach((core, ecu) -> copy.ecus.put(core, ecu.copy()));
    copy.frames = frames;
    copy.busyNanos = busyNanos;
    return copy;
  }

  void apply(EventView event) {
    if (event.isCheckpoint()) {
      return;
    }
    switch (event.type()) {
      case NAME_SERVICE -> announced(event);
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_RECEIVED -> {
        EcuTracker ecu = ecus.get(event.stream());
        if (ecu != null) {
          ecu.received(event);
        }
      }
      default -> {}
    }
  }

  /** Only who announces himself is an ECU: the host answers from an endpoint of the same name. */
  private void announced(EventView event) {
    boolean isHost = ecus.values().stream()
        .anyMatch(ecu -> ecu.core != event.stream() && ecu.isOn(event.getInt(Field.BUS)));
    if (event.getInt(Field.RECEIVED) == 0 && !isHost && EcuTracker.isOfBench(event.string(Field.NAME))) {
      ecus.computeIfAbsent(event.stream(), EcuTracker::new).announced(event.getInt(Field.BUS),
          event.getLong(Field.ADDRESS), event.string(Field.NAME), event.getInt(Field.DESTROY) != 0);
    }
  }

  private void sent(EventView event) {
    EcuTracker ecu = ecus.get(event.stream());
    if (ecu != null && ecu.sent(event)) {
      frames++;
      busyNanos += timing == null ? 0 : nanos(event);
    }
  }

  private long nanos(EventView event) {
    int length = event.getInt(Field.LENGTH);
    byte[] recorded = event.bytes(Field.PAYLOAD);
    if (length != CanFrame.BYTES && length != CanFrame.FD_BYTES || recorded.length < CanFrame.DATA) {
      return 0;
    }
    byte[] whole = Arrays.copyOf(recorded, length);
    if (recorded.length < length) {
      Arrays.fill(whole, recorded.length, length, UNRECORDED);
    }
    ByteBuffer frame = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    if (!CanFrame.isValid(frame, 0, length)) {
      return 0;
    }
    bits.count(frame, 0, length);
    return timing.nanos(bits);
  }

  long frames() {
    return frames;
  }

  long busyNanos() {
    return busyNanos;
  }

  List<EcuState> states(SystemDescription system) {
    List<EcuState> states = new ArrayList<>();
    ecus.forEach((core, ecu) -> states.add(ecu.state(system.coreName(core))));
    return states;
  }
}
