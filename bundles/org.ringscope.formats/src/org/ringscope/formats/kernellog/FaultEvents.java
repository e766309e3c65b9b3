// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.Unknown;

/** Lines of error as fault events, with the number of the diagnosis that they prove. */
final class FaultEvents {
  private final ImportTarget target;
  private final StreamWriter out;
  private final KernelSystem system;

  FaultEvents(ImportTarget target, StreamWriter out, KernelSystem system) {
    this.target = target;
    this.out = out;
    this.system = system;
  }

  /** @param device that printed the line, null if it is no virtio device */
  boolean write(LogLine line, RpmsgDevice device) {
    RpmsgDevice concerned =
        isAboutRpmsg(line.message) ? system.rpmsgDevice(device == null ? Unknown.NUMBER : device.number,
            line.nanos) : device;
    boolean isAnyAddress = line.message != KernelMessage.ADDRESS_INVALID || line.number(1) == Rpmsg.ADDRESS_ANY_U32
        || line.number(0) == Rpmsg.ADDRESS_ANY_U32;
    write(line, concerned, line.message.faultKind(), isAnyAddress ? line.message.fault().diagnosis() : "");
    switch (line.message) {
      case NO_RECIPIENT -> dropped(line, concerned, DropReason.NO_RECIPIENT);
      case MESSAGE_TOO_BIG -> dropped(line, concerned, DropReason.TOO_BIG);
      case NAME_SERVICE_MALFORMED -> dropped(line, concerned, DropReason.MALFORMED_NAME_SERVICE);
      default -> {}
    }
    return true;
  }

  private static boolean isAboutRpmsg(KernelMessage message) {
    return switch (message) {
      case TX_BUFFER_TIMEOUT, NO_RECIPIENT, CHANNEL_EXISTS, ADDRESS_INVALID, MESSAGE_TOO_BIG, SENT_TOO_BIG,
          NAME_SERVICE_MALFORMED,
          NO_USED_BUFFER, BUFFER_NOT_ADDED, MESSAGE_NOT_ADDED -> true;
      default -> false;
    };
  }

  /** A fault of a device, or of none if it is null. */
  void write(LogLine line, RpmsgDevice device, String kind, String diagnosis) {
    int queue = queue(line, device);
    target.at(out, line.nanos).core().fault(kind, diagnosis).queue(queue)
        .device(device == null ? Unknown.ID : device.id)
        .address(line.message == KernelMessage.BAD_SEGMENT ? line.number(0) : 0).length(length(line))
        .expected(expected(line)).text(line.body()).end();
  }

  private int queue(LogLine line, RpmsgDevice device) {
    if (line.message == KernelMessage.KICK_FAILED && system.active() != null) {
      RpmsgDevice kicked = system.notified(system.active(), line.number(0), line.nanos);
      return kicked == null ? Unknown.ID : kicked.queue(KernelSystem.queueIndex(kicked, line.number(0)));
    }
    if (device == null || !device.isRpmsg()) {
      return Unknown.ID;
    }
    return switch (line.message) {
      case TX_BUFFER_TIMEOUT, MESSAGE_NOT_ADDED -> device.queue(RpmsgDevice.SEND);
      case NO_USED_BUFFER, MESSAGE_TOO_BIG, BUFFER_NOT_ADDED -> device.queue(RpmsgDevice.RECEIVE);
      case USED_ID_OUT_OF_RANGE, USED_ID_NOT_HEAD -> named(line.word(0), device);
      default -> Unknown.ID;
    };
  }

  /** Linux calls the queues of an RPMsg bus {@code input} and {@code output}. */
  private static int named(String queue, RpmsgDevice device) {
    return queue.startsWith("input") ? device.queue(RpmsgDevice.RECEIVE)
        : queue.startsWith("output") ? device.queue(RpmsgDevice.SEND) : Unknown.ID;
  }

  private static long length(LogLine line) {
    return switch (line.message) {
      case USED_ID_OUT_OF_RANGE, USED_ID_NOT_HEAD, SENT_TOO_BIG, NAME_SERVICE_MALFORMED -> line.number(0);
      case MESSAGE_TOO_BIG, BAD_SEGMENT -> line.number(1);
      default -> 0;
    };
  }

  private static long expected(LogLine line) {
    return line.message == KernelMessage.MESSAGE_TOO_BIG ? line.number(0) - RpmsgHeader.LENGTH : Unknown.U64;
  }

  /** The message is the one that was received last: Linux logs it first, then what is wrong with it. */
  private void dropped(LogLine line, RpmsgDevice device, int reason) {
    if (device != null && device.lastSource >= 0) {
      target.at(out, line.nanos).rpmsg().dropped(device.id, device.lastSource, device.lastDestination, reason);
    }
  }
}
