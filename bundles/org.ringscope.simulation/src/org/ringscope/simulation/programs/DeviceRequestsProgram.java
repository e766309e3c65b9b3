// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Payload;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.RingFault;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.requests.Arrivals;
import org.ringscope.simulation.requests.RequestKinds;
import org.ringscope.simulation.requests.Requests;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.ModelDriverSide;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.ArrivalCheck;
import org.ringscope.simulation.traffic.Pacing;
import org.ringscope.simulation.traffic.PayloadGenerator;
import org.ringscope.simulation.traffic.PayloadKind;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Asks a device of any kind for one thing after the other, and looks at every answer. */
final class DeviceRequestsProgram extends TaskProgram<DeviceRequests> implements Arrivals {

  private final Engine engine;
  private final ModelDriverSide device;
  private final Requests requests;
  private final PayloadGenerator payload;
  private final ArrivalCheck check;
  private final int count;
  private final boolean arrives;
  private final boolean hears;
  private final BooleanSupplier isDone;
  private volatile long asked;
  private volatile long expected;
  /** Answers to preparations. */
  private volatile long before;
  /** Answers when the first ending was asked for; -1 until then. */
  private volatile long all = -1;
  private volatile long movedNanos = -1;

  DeviceRequestsProgram(DeviceRequests task, CoreDevices devices, Engine engine) {
    super(task, engine);
    this.engine = engine;
    device = devices.driverSide(task.getDevice(), ModelDriverSide.class);
    requests = device.requests();
    PayloadKind kind = kind(Defaults.payload(task));
    payload = new PayloadGenerator(kind, Defaults.size(task), Defaults.text(task), Defaults.seed(task));
    check = new ArrivalCheck(kind);
    count = Defaults.count(task);
    arrives = RequestKinds.arrives(DeviceKind.of(DeviceClasses.id(task.getDevice())));
    hears = engine.hub(task.getDevice()) == null || others().findAny().isPresent();
    isDone = () -> polled(requests.isDone());
    device.arrivals(this);
  }

  private static PayloadKind kind(Payload payload) {
    return switch (payload) {
      case TEXT -> PayloadKind.TEXT;
      case RANDOM -> PayloadKind.RANDOM;
      default -> PayloadKind.SEQUENCE;
    };
  }

  @Override
  public String name() {
    return "requests to " + device.deviceName();
  }

  @Override
  public Role role() {
    return count == 0 ? Role.ENDLESS : Role.WORKLOAD;
  }

  @Override
  public String progress() {
    String of = count > 0 ? " of " + count : "";
    long wrong = requests.damagedAnswers();
    return asked + of + " asked, " + answers() + " answers, " + requests.bytes() + " bytes, "
        + requests.errors() + " errors, " + (wrong == 0 ? "all as they should be" : wrong + " wrong");
  }

  /** Of a card to which nobody sends it is not known what becomes of its frames. */
  @Override
  public TrafficSummary traffic() {
    if (arrives && !hears && check.received() == 0) {
      return TrafficSummary.ofSender(asked);
    }
    return arrives ? check.summary(asked).missing(engine.lostFrames(task.getDevice()))
        : new TrafficSummary(asked, answers(), TrafficSummary.UNKNOWN, TrafficSummary.UNKNOWN,
            TrafficSummary.UNKNOWN, requests.damagedAnswers());
  }

  /** To what was asked, without preparations and endings. */
  private long answers() {
    return (all < 0 ? requests.answered() : all) - before;
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  @Override
  public void received(int sender, ByteBuffer buffer, int offset, int length) {
    movedNanos = core.nanos();
    check.received(sender, buffer, offset, length);
  }

  /** What the card had no room for does not come any more. */
  @Override
  public boolean isAll() {
    return check.received() + engine.lostFrames(task.getDevice()) >= expected;
  }

  @Override
  public void run() throws WorkloadFailedException {
    device.awaitStart();
    awaitStart();
    for (int step = 0; step < requests.preparations(); step++) {
      requests.prepare(step);
      await("the answer of " + device.deviceName() + " to preparation " + step, isDone);
    }
    before = requests.answered();
    ask();
    expected = arrives ? expected() : 0;
    await("the last answers of " + device.deviceName(), isDone);
    all = requests.answered();
    for (int step = 0; step < requests.endings(); step++) {
      requests.end(step);
      await("the answer of " + device.deviceName() + " to ending " + step, isDone);
    }
    if (requests.errors() > 0 || requests.damagedAnswers() > 0) {
      throw new WorkloadFailedException(progress());
    }
  }

  private void ask() throws WorkloadFailedException {
    Pacing pacing = new Pacing(core.nanos(), Defaults.periodNanos(task), Defaults.burst(task));
    String waits = "room for a request of " + device.deviceName();
    BooleanSupplier mayAsk = () -> polled(requests.mayAsk(asked));
    for (; count == 0 || asked < count; asked++) {
      if (pacing.dueNanos(asked) > core.nanos()) {
        core.sleep("its next request", core.nanos(), pacing.dueNanos(asked));
      }
      await(waits, mayAsk);
      int length = Math.min(payload.generate(asked), requests.mostPayload());
      requests.ask(asked, payload.buffer(), length);
    }
  }

  private boolean polled(boolean holds) {
    return holds || requests.driver().isBroken();
  }

  private void await(String what, BooleanSupplier condition) throws WorkloadFailedException {
    if (engine.options().polls()) {
      core.await(what, () -> {
        requests.driver().poll();
        return condition.getAsBoolean();
      }, Long.MAX_VALUE);
    } else {
      core.await(what, condition, Long.MAX_VALUE);
    }
    if (requests.driver().isBroken()) {
      RingFault fault = requests.driver().fault();
      throw new WorkloadFailedException(
          fault == null ? device.deviceName() + " needs a reset" : fault.text());
    }
  }

  /** What is to come: from a wire that ends at the device, all; from a hub, what the tasks of the other cards send. */
  private long expected() {
    return engine.hub(task.getDevice()) == null ? asked : others().mapToLong(Defaults::count).sum();
  }

  /** The tasks of the other cards of the hub. */
  private Stream<DeviceRequests> others() {
    return engine.hub(task.getDevice()).getPorts().stream().filter(port -> port != task.getDevice())
        .flatMap(engine::requests);
  }
}
