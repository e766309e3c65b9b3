// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import org.ringscope.analysis.text.RingText;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/** What happens seldom, in few words. */
final class NoteText {
  private static final int LONGEST = 200;

  private NoteText() {}

  static String of(SystemDescription system, EventView event) {
    String text = switch (event.type()) {
      case STATUS -> device(system, event) + " status " + event.getInt(Field.STATUS);
      case NAME_SERVICE -> (event.getInt(Field.DESTROY) != 0 ? "destroy " : "create ") + event.string(Field.NAME)
          + " at " + RingText.hex(event.getLong(Field.ADDRESS));
      case REMOTEPROC_STATE -> core(system, event) + " " + event.string(Field.STATE);
      case DEVICE_RESET -> device(system, event) + " reset";
      case QUEUE_RESET -> system.queueName(event.getInt(Field.QUEUE)) + " reset";
      case FOREIGN_EVENT -> event.string(Field.NAME) + " " + event.string(Field.ARGUMENTS);
      default -> event.string(Field.TEXT);
    };
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static String device(SystemDescription system, EventView event) {
    DeviceInfo device = system.device(event.getInt(Field.DEVICE));
    return device == null ? "device" : device.name();
  }

  private static String core(SystemDescription system, EventView event) {
    return system.coreName(event.getInt(Field.CORE));
  }
}
