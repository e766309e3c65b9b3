// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageKind;
import org.ringscope.analysis.messages.Request;
import org.ringscope.analysis.messages.RequestText;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.TraceSession;

/** A message as text: the cells of its row, and what it is in a line. */
final class MessageText {
  private MessageText() {}

  /** @param instant when it was sent or found, as the cursor says it */
  static String[] cells(Message message, TraceSession trace, String instant) {
    SystemDescription system = trace.trace().system();
    DeviceInfo device = trace.decoder().device(message);
    boolean isFromDriver = message.direction() != Direction.TO_DRIVER;
    String from = device == null ? hex(message.source()) : isFromDriver ? "driver" : "device";
    String to = device == null ? hex(message.destination()) : isFromDriver ? "device" : "driver";
    boolean knowsWay = message.direction() != Direction.UNKNOWN;
    return new String[] {instant, knowsWay ? core(message, system, isFromDriver, from) : device == null ? from : "",
        knowsWay ? core(message, system, !isFromDriver, to) : device == null ? to : "",
        message.queue() < 0 ? "" : system.queueName(message.queue()),
        device == null ? channel(message, system) : device.name(), Integer.toString(message.length()),
        latency(message, trace.trace().hasTimes()),
        trace.decoder().summary(message), trace.name(), Integer.toString(message.row() + 1),
        device == null ? hex(message.source()) + " \u2192 " + hex(message.destination()) : ""};
  }

  /** The core at an end of a message; the other name where nobody says which core that is. */
  private static String core(Message message, SystemDescription system, boolean isDriver, String otherwise) {
    QueueInfo queue = system.queue(message.queue());
    BusInfo bus = system.bus(message.bus());
    DeviceInfo device =
        queue != null ? system.device(queue.device()) : bus != null ? system.device(bus.device()) : null;
    CoreInfo core = device == null ? null : system.core(isDriver ? device.driverCore() : device.deviceCore());
    return core == null ? otherwise : core.name();
  }

  /** A request in the same columns. @param instant when it began, as the cursor says it */
  static String[] cells(Request request, TraceSession trace, String instant) {
    return new String[] {instant, "", "", trace.trace().system().queueName(request.queue()), device(request, trace),
        RequestText.length(request), RequestText.latency(request, trace.trace().hasTimes()), Request.WORD,
        trace.name(), "", ""};
  }

  private static String device(Request request, TraceSession trace) {
    QueueInfo queue = trace.trace().system().queue(request.queue());
    DeviceInfo device = queue == null ? null : trace.trace().system().device(queue.device());
    return device == null ? "" : device.name();
  }

  /** What is known of a request; one line. */
  static String head(Request request, TraceSession trace) {
    String length = request.length() == QueueState.UNKNOWN ? "" : request.length() + " bytes, ";
    return "request   " + length + "buffer " + hex(request.buffer()) + " of "
        + trace.trace().system().queueName(request.queue())
        + (request.endNanos() == Message.NO_TIME ? "; it has not come back" : "") + "; its bytes were not recorded\n";
  }

  /** Who sent it where; one line. */
  static String head(Message message, TraceSession trace) {
    StringBuilder text = new StringBuilder();
    DeviceInfo device = trace.decoder().device(message);
    if (device == null) {
      text.append(hex(message.source())).append(" \u2192 ").append(hex(message.destination())).append("   ");
      text.append(message.length()).append(" bytes, flags ").append(hex(message.flags()));
    } else {
      text.append(device.name()).append("   ").append(message.length()).append(" bytes");
      int readable = MessageDecoder.readable(message);
      text.append(readable > 0 && readable < message.length() ? ", the device reads " + readable + " of them" : "");
    }
    text.append(message.buffer() == Unknown.U64 ? "" : ", buffer " + hex(message.buffer()));
    if (message.queue() >= 0) {
      text.append(" of ").append(trace.trace().system().queueName(message.queue()));
    }
    text.append(message.direction() == Direction.TO_DEVICE ? ", to the device" : "");
    text.append(message.direction() == Direction.TO_DRIVER ? ", to the driver" : "");
    if (message.isCut()) {
      text.append("; only ").append(message.payload().length).append(" bytes were recorded");
    }
    return text.append('\n').toString();
  }

  /** A few words for a tooltip. */
  static String brief(Message message, TraceSession trace) {
    DecodedPayload decoded = trace.decoder().meaning(message);
    return decoded != null ? decoded.summary()
        : hex(message.source()) + " \u2192 " + hex(message.destination()) + ", " + message.length() + " bytes";
  }

  /** How long it was on its way, or what became of it where that was not seen. */
  static String latency(Message message, boolean hasTimes) {
    return switch (message.presence()) {
      case PENDING -> "in flight";
      case DONE -> message.mayBeReused() ? "taken, may be reused" : "taken";
      case DELIVERED -> "delivered";
      case PASSED -> !hasTimes ? "?"
          : message.latencyAtMostNanos() != Message.NO_TIME ? TimeText.atMost(message.latencyAtMostNanos())
              : message.latencyNanos() == Message.NO_TIME ? "" : TimeText.duration(message.latencyNanos());
    };
  }

  private static String channel(Message message, SystemDescription system) {
    if (message.kind() != MessageKind.DATA) {
      return "name service";
    }
    for (ChannelInfo channel : system.channels()) {
      boolean ends = channel.source() == message.source() || channel.destination() == message.source()
          || channel.source() == message.destination() || channel.destination() == message.destination();
      if (channel.bus() == message.bus() && ends) {
        return channel.name();
      }
    }
    return "";
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
