// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.LinuxQueueNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.StreamWriter;

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

  /**
   * @param device that printed the line, null if it is no virtio device
   * @return false if the line is of another function than it seems
   */
  boolean write(LogLine line, RpmsgDevice device) {
    if (line.fault == KernelFault.KICK_FAILED && !line.word(0).endsWith("kick")) {
      return false;
    }
    RpmsgDevice concerned =
        isAboutRpmsg(line.fault) ? system.rpmsgDevice(device == null ? Unknown.NUMBER : device.number,
            line.nanos) : device;
    boolean isAnyAddress = line.fault != KernelFault.ADDRESS_INVALID || line.number(1) == Rpmsg.ADDRESS_ANY_U32
        || line.number(0) == Rpmsg.ADDRESS_ANY_U32;
    write(line, concerned, line.fault.sense().name(), isAnyAddress ? line.fault.sense().diagnosis() : "");
    switch (line.fault) {
      case NO_RECIPIENT -> dropped(line, concerned, DropReason.NO_RECIPIENT);
      case MESSAGE_TOO_BIG -> dropped(line, concerned, DropReason.TOO_BIG);
      case NAME_SERVICE_MALFORMED -> dropped(line, concerned, DropReason.MALFORMED_NAME_SERVICE);
      default -> {}
    }
    return true;
  }

  /** Trouble of the kernel in a function of our drivers. */
  void oops(LogLine line, String text) {
    write(line, LogFault.KERNEL_OOPS, text);
  }

  /** Trouble that no pattern names. */
  void trouble(LogLine line, LogFault fault) {
    write(line, fault, line.body());
  }

  private void write(LogLine line, LogFault fault, String text) {
    target.at(out, line.nanos).core().fault(fault.name(), fault.diagnosis()).queue(Unknown.ID).device(Unknown.ID)
        .address(0).length(0)
        .expected(Unknown.U64).text(text).end();
  }

  private static boolean isAboutRpmsg(KernelFault fault) {
    return switch (fault.sense()) {
      case TX_BUFFER_TIMEOUT, NO_RECIPIENT, CHANNEL_EXISTS, ADDRESS_INVALID, MESSAGE_TOO_BIG, MESSAGE_MALFORMED,
          NO_USED_BUFFER, BUFFER_NOT_ADDED, MESSAGE_NOT_ADDED, MESSAGE_NOT_SENT, CHANNEL_NOT_CREATED,
          CHANNEL_NOT_DESTROYED, NOT_ANNOUNCED -> true;
      default -> false;
    };
  }

  /** A fault of a device, or of none if it is null. */
  private void write(LogLine line, RpmsgDevice device, String kind, String diagnosis) {
    int queue = queue(line, device);
    target.at(out, line.nanos).core().fault(kind, diagnosis).queue(queue)
        .device(device == null ? Unknown.ID : device.id)
        .address(address(line)).length(length(line))
        .expected(expected(line)).text(line.body() + remark(line)).end();
  }

  private int queue(LogLine line, RpmsgDevice device) {
    if (line.fault == KernelFault.KICK_FAILED) {
      return kicked(line);
    }
    String name = queueName(line);
    if (device == null || !device.isRpmsg() && name.isEmpty()) {
      return Unknown.ID;
    }
    return switch (line.fault) {
      case TX_BUFFER_TIMEOUT, MESSAGE_NOT_ADDED -> device.queue(RpmsgDevice.SEND);
      case NO_USED_BUFFER, MESSAGE_TOO_BIG, BUFFER_NOT_ADDED -> device.queue(RpmsgDevice.RECEIVE);
      default -> name.isEmpty() ? Unknown.ID : named(name, device);
    };
  }

  /** That the very first kick fails tells another fault than that a later one does. */
  private String remark(LogLine line) {
    RemoteProcessor kicked = line.fault == KernelFault.KICK_FAILED ? system.active() : null;
    boolean isFirst = kicked != null && !kicked.wasKicked;
    if (isFirst) {
      kicked.wasKicked = true;
    }
    return isFirst ? " (the first kick since it was started)" : "";
  }

  /** What Linux calls the queue that a line of error is about; empty if the line does not tell. */
  static String queueName(LogLine line) {
    return switch (line.fault) {
      case USED_ID_OUT_OF_RANGE, USED_ID_NOT_HEAD -> line.word(0);
      case TRANSMIT_TIMEOUT -> "output." + line.number(1);
      case TRANSMIT_TIMEOUT_OF_NET -> "output." + line.number(0);
      default -> "";
    };
  }

  /** Drivers print the notify id, or the name of its mailbox: {@code vq1} or {@code 1}. */
  private int kicked(LogLine line) {
    String word = line.word(1);
    String digits = word.startsWith("vq") ? word.substring(2) : word;
    if (system.active() == null || !digits.matches("[0-9]{1,4}")) {
      return Unknown.ID;
    }
    long id = Long.parseLong(digits);
    RpmsgDevice kicked = system.notified(system.active(), id, line.nanos);
    return kicked == null ? Unknown.ID : kicked.queue(KernelSystem.queueIndex(kicked, id));
  }

  private static long address(LogLine line) {
    return switch (line.fault) {
      case BAD_SEGMENT, SEGMENT_NOT_COPIED, NOT_TRANSLATED, TRANSLATION_FAILED, REGION_NOT_VALID, IOMMU_FAULT ->
          line.number(0);
      default -> 0;
    };
  }

  private static int named(String queue, RpmsgDevice device) {
    int index = LinuxQueueNames.index(DeviceKind.of(device.type), queue);
    return index < 0 || index >= device.queues() ? Unknown.ID : device.queue(index);
  }

  private static long length(LogLine line) {
    return switch (line.fault) {
      case USED_ID_OUT_OF_RANGE, USED_ID_NOT_HEAD, SENT_TOO_BIG, NAME_SERVICE_MALFORMED -> line.number(0);
      case MESSAGE_TOO_BIG, BAD_SEGMENT, SEGMENT_NOT_COPIED, TRANSLATION_FAILED -> line.number(1);
      default -> 0;
    };
  }

  private static long expected(LogLine line) {
    return line.fault == KernelFault.MESSAGE_TOO_BIG ? line.number(0) - RpmsgHeader.LENGTH : Unknown.U64;
  }

  /** The message is the one that was received last: Linux logs it first, then what is wrong with it. */
  private void dropped(LogLine line, RpmsgDevice device, int reason) {
    if (device != null && device.lastSource >= 0) {
      target.at(out, line.nanos).rpmsg().dropped(device.id, device.lastSource, device.lastDestination, reason);
    }
  }
}
