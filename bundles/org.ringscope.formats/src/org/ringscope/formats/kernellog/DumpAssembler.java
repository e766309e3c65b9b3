// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/**
 * Gives the lines of hexdumps to the messages they belong to. They carry no device, and those of two processors may be
 * mixed: the first line of a dump is the RPMsg header (Linux {@code struct rpmsg_hdr}) and must say what the message's
 * own line says; later ones go on with the dump that has begun. Where two could go on, neither does: their payloads end
 * where they are certain.
 */
final class DumpAssembler {
  private static final int MOST_OPEN = LogWindow.LINES;

  private final HexLine hex = new HexLine();
  private final Deque<LogLine> sent = new ArrayDeque<>(MOST_OPEN);
  private final Deque<LogLine> received = new ArrayDeque<>(MOST_OPEN);
  private LogLine announcement;

  /** A line has come: a message waits for its dump from now on, a line of a dump goes to its message. */
  void take(LogLine line) {
    if (line.message == null) {
      return;
    }
    switch (line.message) {
      case TX -> open(line, sent);
      case RX -> open(line, received);
      case TX_DUMP -> dump(line, sent);
      case RX_DUMP -> dump(line, received);
      case NS_DUMP -> announcement(line);
      default -> {}
    }
  }

  /** The line leaves the window: nothing can be added any more. */
  void close(LogLine line) {
    if (line.message == KernelMessage.TX) {
      sent.remove(line);
    } else if (line.message == KernelMessage.RX) {
      received.remove(line);
    }
    if (line == announcement) {
      announcement = null;
    }
    line.closeDump();
  }

  private static void open(LogLine line, Deque<LogLine> open) {
    long length = line.number(2);
    if (length >= 0 && length <= RpmsgHeader.MAX_PAYLOAD_LENGTH) {
      line.openDump(RpmsgHeader.LENGTH + (int) length);
      open.addLast(line);
    }
  }

  private void dump(LogLine line, Deque<LogLine> open) {
    LogLine target = beginningWith(line, open);
    if (target == null) {
      target = goingOnWith(line, open);
    }
    if (target != null) {
      target.addDump(hex.bytes, hex.count);
      line.isTaken = true;
      if (!target.isDumpOpen()) {
        open.remove(target);
      }
    }
  }

  /** The newest message whose header this is: a dump follows its message at once, unless lines were lost. */
  private LogLine beginningWith(LogLine line, Deque<LogLine> open) {
    line.hex(hex, HexLine.BYTES);
    if (hex.count != RpmsgHeader.LENGTH || hex.check == HexLine.Check.WRONG) {
      return null;
    }
    for (Iterator<LogLine> newest = open.descendingIterator(); newest.hasNext();) {
      LogLine message = newest.next();
      if (message.dumpCount() == 0 && isSameCaller(message, line) && isHeaderOf(message)) {
        return message;
      }
    }
    return null;
  }

  private boolean isHeaderOf(LogLine message) {
    return u32(0) == message.number(0) && u32(4) == message.number(1) && u16(12) == message.number(2)
        && u16(14) == message.number(3);
  }

  private LogLine goingOnWith(LogLine line, Deque<LogLine> open) {
    LogLine only = null;
    boolean isAmbiguous = false;
    for (LogLine message : open) {
      if (message.dumpCount() > 0 && isSameCaller(message, line) && fits(line, message)) {
        isAmbiguous |= only != null;
        only = message;
      }
    }
    if (only == null || isAmbiguous) {
      closeBegun(line, open);
      return null;
    }
    fits(line, only); // the bytes of this one again
    return only;
  }

  private boolean fits(LogLine line, LogLine message) {
    int expected = Math.min(HexLine.BYTES, message.dumpMissing());
    line.hex(hex, expected);
    return hex.count == expected && hex.check != HexLine.Check.WRONG;
  }

  private static void closeBegun(LogLine line, Deque<LogLine> open) {
    open.removeIf(message -> {
      boolean isEnd = message.dumpCount() > 0 && isSameCaller(message, line);
      if (isEnd) {
        message.closeDump();
      }
      return isEnd;
    });
  }

  /** The dump of a name service message has no line before it: its first line stands for the message. */
  private void announcement(LogLine line) {
    boolean goesOn = announcement != null && announcement.isDumpOpen() && isSameCaller(announcement, line);
    LogLine target = goesOn ? announcement : line;
    if (!goesOn) {
      line.openDump(NameService.LENGTH);
      announcement = line;
    }
    int expected = Math.min(HexLine.BYTES, target.dumpMissing());
    line.hex(hex, expected);
    if (hex.count == expected && hex.check != HexLine.Check.WRONG) {
      target.addDump(hex.bytes, hex.count);
      line.isTaken = goesOn;
    } else {
      target.closeDump();
    }
  }

  private static boolean isSameCaller(LogLine a, LogLine b) {
    return a.prefix.caller() == b.prefix.caller();
  }

  private long u32(int at) {
    return u16(at) | (long) u16(at + 2) << 16;
  }

  private int u16(int at) {
    return hex.bytes[at] & 0xff | (hex.bytes[at + 1] & 0xff) << 8;
  }
}
