// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.text.EventText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.SystemDescription;

/**
 * What one core does at the moment, from its events: what it has begun and not ended, and which buffer it had last. It is told of every
 * event of a run, so it puts into words only what somebody asks for.
 */
final class CoreActivity {
  /** What nobody ends is forgotten when there is more. */
  private static final int DEEPEST = 16;
  private static final long UNKNOWN_BEGIN = Long.MIN_VALUE;

  private final SystemDescription system;
  private final Sending sending;
  /** What was begun, outermost first; {@link EventType#MESSAGE_SENT} stands for a whole send. */
  private final EventType[] begun = new EventType[DEEPEST];
  /** What is kicked, handled, called or waited for. */
  private final long[] objects = new long[DEEPEST];
  private final long[] begunNanos = new long[DEEPEST];
  private int depth;
  private String stand;
  private int queue = Unknown.NUMBER;
  private int head = Unknown.NUMBER;

  CoreActivity(SystemDescription system, int core) {
    this.system = system;
    sending = new Sending(system, core);
  }

  /** The core stands still behind this event. */
  synchronized void held(EventView event) {
    stand = words(system, event);
  }

  /** An event without its core, and when it was. */
  static String words(SystemDescription system, EventView event) {
    String words = EventText.of(system, event);
    return words.substring(words.indexOf("  ")).trim() + " · " + TimeText.instant(event.nanos());
  }

  synchronized void written(EventView event) {
    stand = null; // it has gone on since
    EventType type = event.type();
    EventType ended = begun(type);
    if (isSending() && sending.isOver(event)) {
      depth--;
    }
    int bus = isSending() ? Unknown.NUMBER : sending.begins(event);
    if (bus != Unknown.NUMBER) {
      begin(EventType.MESSAGE_SENT, bus, event.nanos());
    } else if (begins(type)) {
      begin(type, object(event), event.nanos());
    } else if (ended != null) {
      end(ended);
    }
    if (isSending() && sending.isLast(event, bus != Unknown.NUMBER)) {
      depth--;
    }
    Field field = headField(type);
    if (field != null) {
      queue = event.getInt(Field.QUEUE);
      head = event.getInt(field);
    }
  }

  /** It sleeps, as the state of the system says, though the event of that is too long ago to be seen. */
  synchronized void sleeps() {
    if (depth == 0) {
      begun[depth++] = EventType.CORE_SLEEPS;
      begunNanos[0] = UNKNOWN_BEGIN;
    }
  }

  private boolean isSending() {
    return depth > 0 && begun[depth - 1] == EventType.MESSAGE_SENT;
  }

  private void begin(EventType type, long object, long nanos) {
    if (depth == DEEPEST) {
      depth--;
      System.arraycopy(begun, 1, begun, 0, depth);
      System.arraycopy(objects, 1, objects, 0, depth);
      System.arraycopy(begunNanos, 1, begunNanos, 0, depth);
    }
    begun[depth] = type;
    objects[depth] = object;
    begunNanos[depth++] = nanos;
  }

  private static long object(EventView event) {
    return switch (event.type()) {
      case KICK_BEGIN -> event.getInt(Field.QUEUE);
      case ISR_ENTER -> event.getInt(Field.DOORBELL);
      case CALLBACK_BEGIN, USER_CALL_BEGIN -> event.getLong(Field.ADDRESS);
      case BUFFER_WAIT_BEGIN -> event.getInt(Field.BUS);
      default -> 0;
    };
  }

  private void end(EventType begin) {
    for (int i = depth - 1; i >= 0; i--) {
      if (begun[i] == begin) {
        depth = i;
        return;
      }
    }
  }

  /** In words, innermost first; empty while it does nothing of which an event tells. */
  synchronized List<String> frames() {
    List<String> frames = new ArrayList<>();
    if (stand != null) {
      frames.add(stand);
    }
    for (int i = depth - 1; i >= 0; i--) {
      String since = begunNanos[i] == UNKNOWN_BEGIN ? "" : " since " + TimeText.instant(begunNanos[i]);
      frames.add(words(begun[i], objects[i]) + since);
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
      case KICK_BEGIN, ISR_ENTER, CALLBACK_BEGIN, USER_CALL_BEGIN, BUFFER_WAIT_BEGIN, CORE_SLEEPS -> true;
      default -> false;
    };
  }

  private static EventType begun(EventType end) {
    return switch (end) {
      case KICK_END -> EventType.KICK_BEGIN;
      case ISR_EXIT -> EventType.ISR_ENTER;
      case CALLBACK_END -> EventType.CALLBACK_BEGIN;
      case USER_CALL_END -> EventType.USER_CALL_BEGIN;
      case BUFFER_WAIT_END -> EventType.BUFFER_WAIT_BEGIN;
      case CORE_WAKES -> EventType.CORE_SLEEPS;
      default -> null;
    };
  }

  private String words(EventType begin, long object) {
    return switch (begin) {
      case KICK_BEGIN -> "kicks " + system.queueName((int) object);
      case ISR_ENTER -> "in the interrupt handler of " + system.doorbellName((int) object);
      case CALLBACK_BEGIN -> String.format("in the callback of endpoint 0x%x", object);
      case USER_CALL_BEGIN -> String.format("in a call of the device of endpoint 0x%x", object);
      case MESSAGE_SENT -> "in send over " + system.busName((int) object);
      case BUFFER_WAIT_BEGIN -> "waits for a buffer of " + system.busName((int) object);
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
