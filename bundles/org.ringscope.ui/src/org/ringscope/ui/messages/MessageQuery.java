// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.MessageFilter;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;

/** The filter of the Messages view as the user types it: {@code endpoint=0x400 to=device hello}. */
final class MessageQuery {
  /** The id of no queue: a filter with it hides every row. */
  private static final int NO_QUEUE = -1;
  private static final List<String> KEYS = List.of("endpoint", "channel", "queue", "trace", "hex", "to");

  private MessageQuery() {}

  /** What the query lets through of one trace, which has this name. What cannot be understood is searched as text. */
  static MessageFilter parse(String query, String trace, SystemDescription system) {
    MessageFilter filter = MessageFilter.ALL;
    StringBuilder text = new StringBuilder();
    for (String word : query.trim().split("\\s+")) {
      MessageFilter narrowed = narrow(filter, word, trace, system);
      if (narrowed != null) {
        filter = narrowed;
      } else {
        text.append(text.length() == 0 ? "" : " ").append(word);
      }
    }
    return filter.withText(text.toString());
  }

  /** What of a query restricts nothing in any of the traces, in words; empty where all is understood. */
  static String problem(String query, Collection<SystemDescription> systems) {
    StringJoiner problems = new StringJoiner("; ");
    for (String word : query.trim().split("\\s+")) {
      String key = word.indexOf('=') < 0 ? null : word.substring(0, word.indexOf('='));
      if (key != null && systems.stream().allMatch(system -> narrow(MessageFilter.ALL, word, "", system) == null)) {
        problems.add(!KEYS.contains(key)
            ? "'" + key + "=' is no key (" + String.join(", ", KEYS) + "): '" + word + "' is searched as text"
            : "there is no " + key + " '" + word.substring(key.length() + 1) + "': '" + word + "' is searched as text");
      }
    }
    return problems.toString();
  }

  private static MessageFilter narrow(MessageFilter filter, String word, String trace, SystemDescription system) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      return null;
    }
    String value = word.substring(equals + 1);
    return switch (word.substring(0, equals)) {
      case "endpoint" -> endpoint(filter, value);
      case "hex" -> hex(filter, value);
      case "channel" -> filter.withChannel(value);
      case "queue" -> queue(filter, value, system);
      case "trace" ->
          trace.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)) ? filter : filter.withQueue(NO_QUEUE);
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

  private static MessageFilter hex(MessageFilter filter, String value) {
    try {
      return filter.withHex(value);
    } catch (IllegalArgumentException e) {
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
