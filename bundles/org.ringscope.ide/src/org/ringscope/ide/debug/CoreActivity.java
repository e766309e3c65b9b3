// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.text.EventText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Unknown;

/** What one core does at the moment, from its events: what it has begun and not ended, and which buffer it had last. */
final class CoreActivity {
  /** Something begun and not ended. */
  private record Span(EventType begin, String words, long nanos) {}

  private final SystemDescription system;
  private final List<Span> spans = new ArrayList<>();
  private String last;
  private int queue = Unknown.NUMBER;
  private int head = Unknown.NUMBER;

  CoreActivity(SystemDescription system) {
    this.system = system;
  }

  /** The core stands still behind this event. */
  synchronized void held(EventView event) {
    String words = EventText.of(system, event);
    last = words.substring(words.indexOf("  ")).trim() + " · " + TimeText.instant(event.stampNanos());
  }

  synchronized void written(EventView event) {
    last = null; // it has gone on since
    EventType type = event.type();
    if (begins(type)) {
      spans.add(new Span(type, words(event), event.stampNanos()));
    } else if (begun(type) != null) {
      end(begun(type));
    }
    Field field = headField(type);
    if (field != null) {
      queue = event.getInt(Field.QUEUE);
      head = event.getInt(field);
    }
  }

  private void end(EventType begin) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      if (spans.get(i).begin == begin) {
        spans.subList(i, spans.size()).clear();
        return;
      }
    }
  }

  /** In words, innermost first; empty while it does nothing of which an event tells. */
  synchronized List<String> frames() {
    List<String> frames = new ArrayList<>();
    if (last != null) {
      frames.add(last);
    }
    for (int i = spans.size() - 1; i >= 0; i--) {
      frames.add(spans.get(i).words + " since " + TimeText.instant(spans.get(i).nanos));
    }
    return frames;
  }

  /** Id of the queue of the last buffer that it published, took, used or took back; {@link Unknown#NUMBER} for none. */
  synchronized int queue() {
    return queue;
  }

  /** Head descriptor, or buffer id of a packed ring, of that buffer. */
  synchronized int head() {
    return head;
  }

  private static boolean begins(EventType type) {
    return switch (type) {
      case KICK_BEGIN, ISR_ENTER, CALLBACK_BEGIN, BUFFER_WAIT_BEGIN, CORE_SLEEPS -> true;
      default -> false;
    };
  }

  private static EventType begun(EventType end) {
    return switch (end) {
      case KICK_END -> EventType.KICK_BEGIN;
      case ISR_EXIT -> EventType.ISR_ENTER;
      case CALLBACK_END -> EventType.CALLBACK_BEGIN;
      case BUFFER_WAIT_END -> EventType.BUFFER_WAIT_BEGIN;
      case CORE_WAKES -> EventType.CORE_SLEEPS;
      default -> null;
    };
  }

  private String words(EventView event) {
    return switch (event.type()) {
      case KICK_BEGIN -> "kicks " + system.queueName(event.getInt(Field.QUEUE));
      case ISR_ENTER -> "in the interrupt handler of " + system.doorbellName(event.getInt(Field.DOORBELL));
      case CALLBACK_BEGIN -> String.format("in the callback of endpoint 0x%x", event.getLong(Field.ADDRESS));
      case BUFFER_WAIT_BEGIN -> "waits for a buffer of " + system.busName(event.getInt(Field.BUS));
      default -> "sleeps";
    };
  }

  /** Which field of an event names the buffer; null if none does. */
  static Field headField(EventType type) {
    return switch (type) {
      case AVAIL_ENTRY, AVAIL_TAKEN -> Field.HEAD;
      case USED_ENTRY, USED_TAKEN, PACKED_DESCRIPTOR_WRITTEN, PACKED_TAKEN -> Field.ID;
      default -> null;
    };
  }
}
