// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.CanNodes;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Payload;
import org.ringscope.protocol.can.CanFrame;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.ArrivalCheck;
import org.ringscope.simulation.traffic.Pacing;
import org.ringscope.simulation.traffic.PayloadGenerator;
import org.ringscope.simulation.traffic.PayloadKind;
import org.ringscope.simulation.traffic.TrafficSummary;

/** A CAN node on a remote core: sends its frames, and checks by their numbers those of the others. */
final class CanNodeProgram extends BenchEndpointProgram<CanNode> {
  private final int id;
  private final boolean isFd;
  private final int count;
  private final PayloadGenerator payload;
  private final ByteBuffer frame = ByteBuffer.allocate(CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  /** What others send with numbers in it, by their ids; the frames of the rest are only counted. */
  private final int[] numbered;
  /** The cores that send these. */
  private final Core[] senders;
  private final ArrivalCheck check;
  private long sent;
  private long plain;
  private long movedNanos = -1;

  CanNodeProgram(CanNode task, CoreDevices devices, Engine engine) {
    super(task, devices, engine);
    id = id(task);
    isFd = BenchDefaults.isFd(task);
    count = Defaults.count(task);
    check = new ArrivalCheck(PayloadKind.SEQUENCE, !startsAtOnce() || core.resets() > 0);
    payload = new PayloadGenerator(kind(task), BenchDefaults.size(task), Defaults.text(task),
        Defaults.seed(task), isFd ? CanFrame::fdLength : IntUnaryOperator.identity());
    List<CanNode> others = new CanNodes(engine.ids().contents()).around(task);
    others = others.stream().filter(other -> Defaults.payload(other) != Payload.TEXT).toList();
    numbered = others.stream().mapToInt(CanNodeProgram::id).toArray();
    senders = others.stream()
        .map(other -> engine.core((org.ringscope.model.topology.Core) other.eContainer())).toArray(Core[]::new);
  }

  private static PayloadKind kind(CanNode node) {
    return switch (Defaults.payload(node)) {
      case TEXT -> PayloadKind.TEXT;
      case RANDOM -> PayloadKind.RANDOM;
      case SEQUENCE, UNSPECIFIED -> PayloadKind.SEQUENCE;
    };
  }

  private static int id(CanNode node) {
    return (int) BenchDefaults.identifier(node) | (BenchDefaults.isExtended(node) ? CanFrame.EXTENDED : 0);
  }

  @Override
  public String name() {
    return "CAN node 0x" + Integer.toHexString(CanFrame.identifier(id)) + " on " + service;
  }

  @Override
  public Role role() {
    return count > 0 ? Role.WORKLOAD : Role.ENDLESS;
  }

  @Override
  public String progress() {
    return sent + (count > 0 ? " of " + count : "") + " frames sent, " + received() + " received";
  }

  @Override
  public TrafficSummary traffic() {
    TrafficSummary numbers = check.summary(sent);
    return new TrafficSummary(sent, received(), numbers.lost(), numbers.doubled(), numbers.reordered(),
        numbers.damaged());
  }

  private long received() {
    return check.received() + plain;
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  @Override
  public void run() throws WorkloadFailedException {
    join();
    Pacing pacing = new Pacing(core.nanos(), Defaults.periodNanos(task), Defaults.burst(task));
    for (; count == 0 || sent < count; sent++) {
      long due = pacing.dueNanos(sent);
      if (due > core.nanos()) {
        core.sleep("its next frame", core.nanos(), due);
      }
      send(frame, fill());
      frames.sent();
    }
  }

  /** @return bytes of the structure */
  private int fill() {
    int length = payload.generate(sent);
    CanFrame.write(frame, 0, id, length, isFd ? CanFrame.FD_FORMAT | CanFrame.BIT_RATE_SWITCH : 0);
    frame.put(CanFrame.DATA, payload.buffer(), 0, length);
    for (int i = length; i < (isFd ? CanFrame.MAX_FD_DATA : CanFrame.MAX_DATA); i++) {
      frame.put(CanFrame.DATA + i, (byte) 0);
    }
    return isFd ? CanFrame.FD_BYTES : CanFrame.BYTES;
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    movedNanos = core.nanos();
    if (!CanFrame.isValid(buffer, offset, length)) {
      return;
    }
    int from = CanFrame.id(buffer, offset);
    int sender = sender(from);
    if (sender >= 0) {
      check.received(from, senders[sender].resets(), buffer, offset + CanFrame.DATA, CanFrame.length(buffer, offset));
    } else {
      plain++;
    }
    frames.received();
  }

  /** Index of whoever sends numbers in frames of this id; -1 for nobody. */
  private int sender(int from) {
    for (int i = 0; i < numbered.length; i++) {
      if (numbered[i] == from) {
        return i;
      }
    }
    return -1;
  }
}
