// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.text.LineReader;
import org.ringscope.trace.RpmsgEvents;
import org.ringscope.trace.StreamWriter;

/** RPMsg messages and the name service. Neither the buffers' addresses nor what the remote processor does is in the log. */
final class MessageEvents {
  static final long NAME_SERVICE = 0x35;
  private static final int HEADER_BYTES = 16;
  private static final int NAME_BYTES = 32;
  private static final int NAME_SERVICE_BYTES = 40;
  private static final int ADDRESS_AT = 32;
  private static final int FLAGS_AT = 36;
  private static final long UNKNOWN_BUFFER = -1;

  private final ImportTarget target;
  private final StreamWriter out;
  private final KernelSystem system;
  /** Who received a message for the name service last: the dump of an announcement does not say it. */
  private RpmsgDevice announced;

  MessageEvents(ImportTarget target, StreamWriter out, KernelSystem system) {
    this.target = target;
    this.out = out;
    this.system = system;
  }

  /** @return false if the line cannot mean what it seems to */
  boolean write(LogLine line, RpmsgDevice device) {
    if (device == null) {
      return false;
    }
    return switch (line.message) {
      case TX -> message(line, device, true);
      case RX -> message(line, device, false);
      case NS_DUMP -> announcementDump(line, device);
      case NEW_CHANNEL -> newChannel(line, device);
      default -> announcementLine(line, device);
    };
  }

  private boolean message(LogLine line, RpmsgDevice device, boolean isSent) {
    long length = line.number(2);
    if (length < 0 || length > 0xFFFF) {
      return false;
    }
    long source = line.number(0);
    long destination = line.number(1);
    int payload = Math.max(0, line.dumpCount() - HEADER_BYTES);
    int queue = device.queue(isSent ? RpmsgDevice.SEND : RpmsgDevice.RECEIVE);
    RpmsgEvents.Message message = target.at(out, line.nanos).rpmsg().message(device.id, queue, UNKNOWN_BUFFER)
        .header(source, destination, length, (int) line.number(3)).payload(line.dump(), payload == 0 ? 0 : HEADER_BYTES, payload);
    if (isSent) {
      message.sent();
      channelOfSender(line, device, source);
    } else {
      message.received();
      device.lastSource = source;
      device.lastDestination = destination;
      announced = destination == NAME_SERVICE ? device : announced;
    }
    if (destination == NAME_SERVICE && length == NAME_SERVICE_BYTES && payload == NAME_SERVICE_BYTES) {
      announcement(line, device, HEADER_BYTES, isSent ? 0 : RpmsgDevice.MESSAGE);
    }
    return true;
  }

  /** A channel's device is {@code virtio0.SERVICE.SOURCE.DESTINATION}, decimal, -1 for any. */
  private void channelOfSender(LogLine line, RpmsgDevice device, long source) {
    String name = line.device();
    if (name.equals(device.lastChannel) && source == device.lastChannelSource) {
      return;
    }
    device.lastChannel = name;
    device.lastChannelSource = source;
    int begin = name.indexOf('.') + 1;
    int last = name.lastIndexOf('.');
    int middle = name.lastIndexOf('.', last - 1);
    if (begin > 0 && middle > begin && name.substring(last + 1).matches("[0-9]{1,10}")) {
      system.channel(device, source, Long.parseLong(name.substring(last + 1)), name.substring(begin, middle), line.nanos);
    }
  }

  private boolean newChannel(LogLine line, RpmsgDevice device) {
    String name = line.device();
    int begin = name.indexOf('.') + 1;
    int end = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
    String service = begin > 0 && end > begin ? name.substring(begin, end) : "";
    target.at(out, line.nanos).rpmsg().endpointCreated(device.id, line.number(0), line.number(1), service);
    if (!service.isEmpty()) {
      system.channel(device, line.number(0), line.number(1), service, line.nanos);
    }
    return true;
  }

  private boolean announcementDump(LogLine line, RpmsgDevice device) {
    if (line.dumpCount() < NAME_SERVICE_BYTES) {
      return false;
    }
    announcement(line, announced == null ? device : announced, 0, RpmsgDevice.DUMP);
    return true;
  }

  /** @param witness 0 for one that the host sends */
  private void announcement(LogLine line, RpmsgDevice device, int at, int witness) {
    byte[] bytes = line.dump();
    int end = at;
    while (end < at + NAME_BYTES && bytes[end] != 0) {
      end++;
    }
    long address = u32(bytes, at + ADDRESS_AT);
    announce(line, device, LineReader.text(bytes, at, end), address, (u32(bytes, at + FLAGS_AT) & 1) != 0, witness);
  }

  private boolean announcementLine(LogLine line, RpmsgDevice device) {
    announce(line, device, line.word(0), line.number(0), line.message == KernelMessage.CHANNEL_DESTROYED, RpmsgDevice.LINE);
    return true;
  }

  private void announce(LogLine line, RpmsgDevice device, String name, long address, boolean isEnd, int witness) {
    if (witness == 0 || device.isNewAnnouncement(name, address, isEnd, witness)) {
      target.at(out, line.nanos).rpmsg().nameService(device.id, witness != 0, address, isEnd, name);
    }
  }

  private static long u32(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | (bytes[at + 3] & 0xffL) << 24;
  }
}
