// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import org.ringscope.formats.ftrace.CallStacks.Frame;
import org.ringscope.formats.ftrace.CallStacks.Stack;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.LinuxQueueNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.write.StreamWriter;

/**
 * Events of the probe script. The kernel calls some watched functions from others, and a compiler may have merged them: what an inner
 * function tells is not told again by the outer one.
 */
final class ProbeEvents {
  // errno.h
  private static final int NO_MEMORY = -12;
  private static final int INVALID = -22;
  private static final int TOO_BIG = -90;
  private static final int RESTART = -512;

  private final ImportTarget target;
  private final TracedSystem system;
  private final CallStacks stacks = new CallStacks();

  ProbeEvents(ImportTarget target, TracedSystem system) {
    this.target = target;
    this.system = system;
  }

  /** @return false if an argument is missing */
  boolean entered(Probe probe, FtraceLine line, StreamWriter out, long nanos) {
    if (probe == Probe.RPMSG_SEND) {
      return sendEntered(line, nanos);
    }
    TracedQueue queue = queue(line, nanos);
    if (queue == null || probe.isAdd() && !line.hasNumber("buffer")) {
      return false;
    }
    if (probe == Probe.INTERRUPT) {
      queue.interrupts++;
      target.at(out, nanos).notification().interrupt(queue.id);
      return true;
    }
    Frame frame = stacks.of(line.task()).enter(probe);
    frame.queue = queue;
    frame.nanos = nanos;
    frame.buffer = line.number("buffer", 0);
    boolean isOne = line.number("num", 0) == 1; // the script sees the length of the first piece only
    frame.out = isOne ? line.number("out", 0) : 0;
    frame.in = isOne ? line.number("in", 0) : 0;
    if (probe == Probe.NOTIFY) {
      queue.kicks++;
      target.at(out, nanos).notification().kickBegin(queue.id);
    }
    return true;
  }

  private boolean sendEntered(FtraceLine line, long nanos) {
    if (!line.hasNumber("src") || !line.hasNumber("dst") || !line.hasNumber("len")) {
      return false;
    }
    Frame frame = stacks.of(line.task()).enter(Probe.RPMSG_SEND);
    frame.nanos = nanos;
    frame.channel = line.word("channel");
    frame.source = Integer.toUnsignedLong((int) line.number("src", 0));
    frame.destination = Integer.toUnsignedLong((int) line.number("dst", 0));
    frame.length = line.number("len", 0);
    frame.dataCount = (int) Math.min(line.bytes("data", frame.data), Math.max(0, frame.length));
    return true;
  }

  /** @return false if the entry was not recorded */
  boolean returned(Probe probe, FtraceLine line, StreamWriter out, long nanos) {
    Stack stack = stacks.of(line.task());
    Frame frame = stack.leave(probe);
    if (frame == null || !line.hasNumber("ret")) {
      return false;
    }
    if (frame.queue != null && frame.queue.device.type == DeviceInfo.UNKNOWN_ID) {
      system.known(frame.queue.device, driver(line.caller()).id(), line.cpu, nanos);
    }
    long result = line.number("ret", 0);
    Frame outer = stack.outer();
    switch (probe) {
      case NOTIFY -> {
        target.at(out, nanos).notification().kickEnd(frame.queue.id);
        tell(outer, Probe.KICK);
      }
      case KICK_PREPARE -> {
        if (result == 0) {
          target.at(out, nanos).notification().kickSuppressed(frame.queue.id);
          tell(outer, Probe.KICK);
        }
      }
      case KICK -> kick(frame, out, nanos);
      case GET_BUF, GET_BUF_CTX -> got(frame, outer, result, out, nanos);
      case RPMSG_SEND -> sent(frame, (int) result, line.cpu, out, nanos);
      default -> added(frame, outer, (int) result, out, nanos);
    }
    return true;
  }

  private static void tell(Frame outer, Probe probe) {
    if (outer != null && outer.probe == probe) {
      outer.isTold = true;
    }
  }

  /** Where the compiler has merged the inner functions, only the outer one is seen: it does not say whether the device was told. */
  private void kick(Frame frame, StreamWriter out, long nanos) {
    if (!frame.isTold) {
      frame.queue.kicks++;
      target.at(out, frame.nanos).notification().kickBegin(frame.queue.id);
      target.at(out, nanos).notification().kickEnd(frame.queue.id);
    }
  }

  private void added(Frame frame, Frame outer, int result, StreamWriter out, long nanos) {
    boolean isInner = outer != null && outer.probe.isAdd() && outer.queue == frame.queue;
    if (result != 0 || isInner) {
      return;
    }
    frame.queue.given++;
    target.at(out, nanos).buffer().given(frame.queue.id, frame.buffer, (int) frame.out, (int) frame.in);
    counts(frame.queue, out, nanos);
  }

  private void got(Frame frame, Frame outer, long buffer, StreamWriter out, long nanos) {
    boolean isInner = outer != null && outer.probe.isGet() && outer.queue == frame.queue;
    if (buffer == 0 || isInner) {
      return;
    }
    frame.queue.done();
    target.at(out, nanos).buffer().done(frame.queue.id, buffer);
    counts(frame.queue, out, nanos);
  }

  private void counts(TracedQueue queue, StreamWriter out, long nanos) {
    target.at(out, nanos).buffer().counts(queue.id, queue.inFlight(), queue.given, queue.buffersDone());
  }

  private void sent(Frame frame, int result, int cpu, StreamWriter out, long nanos) {
    int dot = frame.channel.indexOf('.');
    String name = frame.channel.isEmpty() ? "rpmsg" : dot < 0 ? frame.channel : frame.channel.substring(0, dot);
    TracedDevice device = system.device(name, DeviceKind.RPMSG.id(), cpu, nanos);
    system.queue(device, 0, cpu, nanos);
    TracedQueue queue = system.queue(device, 1, cpu, nanos);
    if (queue == null) {
      return;
    }
    if (result == 0) {
      target.at(out, nanos).rpmsg().message(device.id, queue.id, Unknown.U64)
          .header(frame.source, frame.destination, frame.length, 0).payload(frame.data, 0, frame.dataCount).sent();
    } else {
      fault(frame, result, queue, out, nanos);
    }
  }

  private void fault(Frame frame, int result, TracedQueue queue, StreamWriter out, long nanos) {
    String kind = switch (result) {
      case RESTART -> "TX_BUFFER_TIMEOUT";
      case NO_MEMORY -> "NO_TX_BUFFER";
      case TOO_BIG -> "MESSAGE_TOO_BIG";
      case INVALID -> "ADDRESS_INVALID";
      default -> "SEND_FAILED";
    };
    boolean isAny = frame.destination == Rpmsg.ADDRESS_ANY_U32 || frame.source == Rpmsg.ADDRESS_ANY_U32;
    String diagnosis = switch (result) {
      case RESTART -> "F1";
      case TOO_BIG -> "F23";
      case INVALID -> isAny ? "F9" : "";
      default -> "";
    };
    target.at(out, nanos).core().fault(kind, diagnosis).queue(queue.id).device(queue.device.id).length(frame.length)
        .expected(Unknown.U64).text("rpmsg_send_offchannel_raw channel=" + frame.channel + " src=0x"
            + Long.toHexString(frame.source) + " dst=0x" + Long.toHexString(frame.destination) + " ret=" + result)
        .end();
  }

  private TracedQueue queue(FtraceLine line, long nanos) {
    long number = line.number("dev", -1);
    long index = line.number("queue", -1);
    if (number < 0 || index < 0) {
      return null;
    }
    TracedDevice device = system.device(number, kind(line.word("name"), index).id(), line.cpu, nanos);
    return system.queue(device, index, line.cpu, nanos);
  }

  /**
   * The kind of device that has such a queue. RPMsg devices, consoles and serial ports of remote processors have an {@code input} and an
   * {@code output}; only a console has them again for each further port (Linux {@code init_vqs} of drivers/char/virtio_console.c).
   */
  private static DeviceKind kind(String name, long index) {
    boolean isFurtherPort = index > 1 && (name.equals("input") || name.equals("output"));
    return isFurtherPort ? DeviceKind.CONSOLE : LinuxQueueNames.kind(name);
  }

  /** The kind of device whose driver has this function (Linux drivers/rpmsg/virtio_rpmsg_bus.c, drivers/char/hw_random/virtio-rng.c). */
  private static DeviceKind driver(String function) {
    if (function.startsWith("rpmsg_") || function.startsWith("virtio_rpmsg_")) {
      return DeviceKind.RPMSG;
    }
    return function.equals("random_recv_done") || function.equals("request_entropy") ? DeviceKind.ENTROPY
        : DeviceKind.NONE;
  }
}
