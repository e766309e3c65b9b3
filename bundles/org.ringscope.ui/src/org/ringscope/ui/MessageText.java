// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.Locale;
import org.ringscope.analysis.Direction;
import org.ringscope.analysis.Message;
import org.ringscope.analysis.MessageKind;
import org.ringscope.picture.TimeText;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.SystemDescription;

/** A message as text: the cells of its row, and the whole of it with its bytes. */
final class MessageText {
  private static final int BYTES_PER_LINE = 16;

  private MessageText() {}

  /** @param nanos time on the axis since its begin */
  static String[] cells(Message message, TraceSession trace, long nanos) {
    SystemDescription system = trace.trace().system();
    return new String[] {TimeText.instant(nanos), hex(message.source()),
        hex(message.destination()), message.queue() < 0 ? "" : system.queueName(message.queue()), channel(message, system),
        Integer.toString(message.length()), latency(message), payload(message), trace.name()};
  }

  static String detail(Message message, SystemDescription system) {
    StringBuilder text = new StringBuilder();
    text.append(hex(message.source())).append(" \u2192 ").append(hex(message.destination())).append("   ");
    text.append(message.length()).append(" bytes, flags ").append(hex(message.flags()));
    text.append(", buffer ").append(hex(message.buffer()));
    if (message.queue() >= 0) {
      text.append(" of ").append(system.queueName(message.queue()));
    }
    text.append(message.direction() == Direction.TO_DEVICE ? ", to the device" : "");
    text.append(message.direction() == Direction.TO_DRIVER ? ", to the driver" : "");
    if (message.isCut()) {
      text.append("; only ").append(message.payload().length).append(" bytes were recorded");
    }
    text.append('\n');
    for (int at = 0; at < message.payload().length; at += BYTES_PER_LINE) {
      line(text, message.payload(), at);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, byte[] bytes, int from) {
    text.append(String.format(Locale.ROOT, "%04x  ", from));
    for (int i = from; i < from + BYTES_PER_LINE; i++) {
      text.append(i < bytes.length ? String.format(Locale.ROOT, "%02x ", bytes[i]) : "   ");
    }
    text.append(' ');
    for (int i = from; i < Math.min(bytes.length, from + BYTES_PER_LINE); i++) {
      text.append(bytes[i] >= 32 && bytes[i] < 127 ? (char) bytes[i] : '.');
    }
    text.append('\n');
  }

  private static String payload(Message message) {
    return switch (message.kind()) {
      case NS_CREATE -> "create " + message.name();
      case NS_DESTROY -> "destroy " + message.name();
      case DATA -> message.text();
    };
  }

  private static String latency(Message message) {
    return switch (message.presence()) {
      case PENDING -> "in flight";
      case DONE -> "taken";
      case PASSED -> message.latencyNanos() == Message.NO_TIME ? "" : TimeText.duration(message.latencyNanos());
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
