// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.RpmsgEvents;
import org.ringscope.trace.write.StreamWriter;

/** RPMsg messages and the name service. Neither the buffers' addresses nor what the remote processor does is in the log. */
final class MessageEvents {

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
    if (length < 0 || length > RpmsgHeader.MAX_PAYLOAD_LENGTH) {
      return false;
    }
    long source = line.number(0);
    long destination = line.number(1);
    int payload = Math.max(0, line.dumpCount() - RpmsgHeader.LENGTH);
    int queue = device.queue(isSent ? RpmsgDevice.SEND : RpmsgDevice.RECEIVE);
    RpmsgEvents.Message message = target.at(out, line.nanos).rpmsg().message(device.id, queue, Unknown.U64)
        .header(source, destination, length, (int) line.number(3))
        .payload(line.dump(), payload == 0 ? 0 : RpmsgHeader.LENGTH, payload);
    if (isSent) {
      message.sent();
      channelOfSender(line, device, source);
    } else {
      message.received();
      device.lastSource = source;
      device.lastDestination = destination;
      announced = destination == Rpmsg.NAME_SERVICE_ADDRESS ? device : announced;
    }
    if (destination == Rpmsg.NAME_SERVICE_ADDRESS && length == NameService.LENGTH && payload == NameService.LENGTH) {
      announcement(line, device, RpmsgHeader.LENGTH, isSent ? 0 : RpmsgDevice.MESSAGE);
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
      system.channel(device, source, Long.parseLong(name.substring(last + 1)), name.substring(begin, middle),
          line.nanos);
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
    if (line.dumpCount() < NameService.LENGTH) {
      return false;
    }
    announcement(line, announced == null ? device : announced, 0, RpmsgDevice.DUMP);
    return true;
  }

  /** @param witness 0 for one that the host sends */
  private void announcement(LogLine line, RpmsgDevice device, int at, int witness) {
    byte[] bytes = line.dump();
    announce(line, device, NameService.name(bytes, at), NameService.address(bytes, at),
        NameService.isDestroy(bytes, at), witness);
  }

  private boolean announcementLine(LogLine line, RpmsgDevice device) {
    announce(line, device, line.word(0), line.number(0), line.message == KernelMessage.CHANNEL_DESTROYED,
        RpmsgDevice.LINE);
    return true;
  }

  private void announce(LogLine line, RpmsgDevice device, String name, long address, boolean isEnd, int witness) {
    if (witness == 0 || device.isNewAnnouncement(name, address, isEnd, witness)) {
      target.at(out, line.nanos).rpmsg().nameService(device.id, witness != 0, address, isEnd, name);
    }
  }
}
