// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.ringscope.analysis.Direction;
import org.ringscope.analysis.MessageFilter;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;

/** The filter of the Messages view as the user types it: {@code endpoint=0x400 to=device hello}. */
final class MessageQuery {
  private MessageQuery() {}

  /** What cannot be understood is searched as text. */
  static MessageFilter parse(String query, SystemDescription system) {
    MessageFilter filter = MessageFilter.ALL;
    StringBuilder text = new StringBuilder();
    for (String word : query.trim().split("\\s+")) {
      MessageFilter narrowed = narrow(filter, word, system);
      if (narrowed != null) {
        filter = narrowed;
      } else {
        text.append(text.length() == 0 ? "" : " ").append(word);
      }
    }
    return filter.withText(text.toString());
  }

  private static MessageFilter narrow(MessageFilter filter, String word, SystemDescription system) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      return null;
    }
    String value = word.substring(equals + 1);
    return switch (word.substring(0, equals)) {
      case "endpoint" -> endpoint(filter, value);
      case "channel" -> filter.withChannel(value);
      case "queue" -> queue(filter, value, system);
      case "to" -> direction(filter, value);
      default -> null;
    };
  }

  private static MessageFilter endpoint(MessageFilter filter, String value) {
    try {
      return filter.withEndpoint(Long.decode(value));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static MessageFilter queue(MessageFilter filter, String value, SystemDescription system) {
    QueueInfo queue = system.queueNamed(value);
    return queue == null ? null : filter.withQueue(queue.id());
  }

  private static MessageFilter direction(MessageFilter filter, String value) {
    return switch (value) {
      case "device" -> filter.withDirection(Direction.TO_DEVICE);
      case "driver" -> filter.withDirection(Direction.TO_DRIVER);
      default -> null;
    };
  }
}
