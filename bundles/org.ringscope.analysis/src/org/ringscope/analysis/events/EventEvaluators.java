// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.ringscope.analysis.condition.Comparison;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.Evaluator;
import org.ringscope.analysis.condition.KeyedValues;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.analysis.condition.Truth;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.analysis.text.EventText;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/**
 * Looks at events for one comparison of a condition. What an event does not have is not what is wanted; what it has and its source
 * did not know is unknown. For one thread.
 */
final class EventEvaluators {
  private final Trace trace;
  private final String traceName;
  private final SearchedBytes payload = new SearchedBytes();
  private final StringBuilder words = new StringBuilder();
  private long nanosBefore = EventMatcher.NONE_BEFORE;

  EventEvaluators(Trace trace, String traceName) {
    this.trace = trace;
    this.traceName = traceName;
  }

  /** Time of the event before the one that is asked for next. */
  void nanosBefore(long nanos) {
    nanosBefore = nanos;
  }

  Evaluator<EventView> of(Comparison wanted) {
    return switch (wanted.field().name()) {
      case EventFields.KIND -> kind(wanted);
      case EventFields.LAYER -> layer(wanted);
      case DescribedNames.CORE -> core(wanted);
      case DescribedNames.QUEUE -> id(wanted, Field.QUEUE, id -> trace.system().queueName((int) id));
      case DescribedNames.DEVICE -> device(wanted);
      case DescribedNames.BUS -> id(wanted, Field.BUS, id -> trace.system().busName((int) id));
      case EventFields.ENDPOINT -> endpoint(wanted);
      case EventFields.TIME -> time(wanted);
      case EventFields.DELTA -> event -> nanosBefore == EventMatcher.NONE_BEFORE || !trace.hasTimes() ? Truth.UNKNOWN
          : Truth.of(wanted.operator().holds(Long.compare(event.nanos() - nanosBefore, wanted.number())));
      case Vocabulary.TEXT -> text(wanted);
      case EventFields.HEX -> hex(wanted);
      case EventFields.TRACE -> {
        Truth same = wanted.ofTrace(traceName);
        yield event -> same;
      }
      default -> number(wanted);
    };
  }

  /** For each type of event whether it has a field. */
  private static boolean[] having(Field field) {
    boolean[] having = new boolean[EventType.values().length];
    for (EventType type : EventType.values()) {
      // the description of a queue is no event of it
      having[type.ordinal()] = type.fields().contains(field)
          && !(type == EventType.QUEUE && field == Field.QUEUE);
    }
    return having;
  }

  private static Evaluator<EventView> kind(Comparison wanted) {
    Predicate<String> name = wanted.name();
    Truth[] truths = new Truth[EventType.values().length];
    for (EventType type : EventType.values()) {
      truths[type.ordinal()] = wanted.of(name.test(type.text()));
    }
    return event -> truths[event.type().ordinal()];
  }

  private static Evaluator<EventView> layer(Comparison wanted) {
    Predicate<String> name = wanted.name();
    Truth[] truths = new Truth[Layer.values().length];
    for (Layer layer : Layer.values()) {
      truths[layer.ordinal()] = wanted.of(name.test(layer.name().toLowerCase(Locale.ROOT)));
    }
    return event -> truths[event.type().layer().ordinal()];
  }

  private Evaluator<EventView> core(Comparison wanted) {
    Predicate<String> name = wanted.name();
    KeyedValues<Truth> known =
        new KeyedValues<>(stream -> wanted.of(name.test(EventText.stream(trace.system(), (int) stream))));
    return event -> known.of(event.stream());
  }

  private static Evaluator<EventView> id(Comparison wanted, Field field, LongFunction<String> nameOf) {
    boolean[] having = having(field);
    Truth absent = wanted.of(false);
    KeyedValues<Truth> known = wanted.ofNamed(nameOf);
    return event -> having[event.type().ordinal()] ? known.of(event.getInt(field)) : absent;
  }

  private Evaluator<EventView> device(Comparison wanted) {
    boolean[] havingDevice = having(Field.DEVICE);
    boolean[] havingQueue = having(Field.QUEUE);
    Truth absent = wanted.of(false);
    KeyedValues<Truth> byDevice = wanted.ofNamed(this::device);
    KeyedValues<Truth> byQueue = wanted.ofNamed(id -> {
      QueueInfo queue = trace.system().queue((int) id);
      return queue == null ? "" : device(queue.device());
    });
    return event -> {
      int type = event.type().ordinal();
      return havingDevice[type] ? byDevice.of(event.getInt(Field.DEVICE))
          : havingQueue[type] ? byQueue.of(event.getInt(Field.QUEUE)) : absent;
    };
  }

  private String device(long id) {
    DeviceInfo device = trace.system().device((int) id);
    return device == null ? "device" + id : device.name();
  }

  private static Evaluator<EventView> endpoint(Comparison wanted) {
    List<Field> places = List.of(Field.SOURCE, Field.DESTINATION, Field.ADDRESS);
    boolean isOpposite = wanted.operator() == Operator.NOT_EQUAL;
    boolean[][] having = places.stream().map(EventEvaluators::having).toArray(boolean[][]::new);
    return event -> {
      Truth all = Truth.of(isOpposite);
      int type = event.type().ordinal();
      for (int i = 0; i < having.length && event.type().layer() == Layer.RPMSG; i++) {
        if (having[i][type]) {
          Truth one = wanted.ofUnsigned(event.getLong(places.get(i)));
          all = isOpposite ? all.and(one) : all.or(one);
        }
      }
      return all;
    };
  }

  private Evaluator<EventView> time(Comparison wanted) {
    long time = wanted.time().in(trace);
    return event -> Truth.of(wanted.operator().holds(Long.compare(event.nanos(), time)));
  }

  private static Evaluator<EventView> number(Comparison wanted) {
    ConditionField asked = wanted.field();
    Field field = EventFields.number(asked);
    boolean[] having = having(field);
    for (EventType type : EventType.values()) {
      having[type.ordinal()] &= type.typeOf(field) != null && type.typeOf(field).isInteger();
    }
    Truth absent = Truth.of(wanted.operator() == Operator.NOT_EQUAL);
    return event -> !having[event.type().ordinal()] ? absent
        : event.isUnknown(field) ? Truth.UNKNOWN : wanted.ofUnsigned(event.getLong(field));
  }

  private Evaluator<EventView> text(Comparison wanted) {
    String text = wanted.value().toLowerCase(Locale.ROOT);
    boolean isPart = wanted.operator() == Operator.CONTAINS;
    byte[] plain = isPart ? SearchedBytes.plain(text) : null;
    boolean[] having = having(Field.PAYLOAD);
    return event -> {
      words.setLength(0);
      words.append(EventText.stream(trace.system(), event.stream())).append("  ");
      EventText.append(words, trace.system(), event);
      for (int i = 0; i < words.length(); i++) {
        words.setCharAt(i, Character.toLowerCase(words.charAt(i)));
      }
      boolean found = isPart ? words.indexOf(text) >= 0 : words.toString().equals(text);
      if (!found && plain != null && having[event.type().ordinal()]) {
        read(event);
        found = payload.containsText(plain);
        return !found && isCut(event) ? Truth.UNKNOWN : wanted.of(found);
      }
      return wanted.of(found);
    };
  }

  private void read(EventView event) {
    int count = event.byteCount(Field.PAYLOAD);
    event.copyBytes(Field.PAYLOAD, 0, payload.room(count), 0, count);
  }

  private boolean isCut(EventView event) {
    return payload.length() < (event.getInt(Field.LENGTH) & 0xFFFF_FFFFL);
  }

  private Evaluator<EventView> hex(Comparison wanted) {
    byte[] bytes = HexFormat.of().parseHex(wanted.hex());
    boolean[] having = having(Field.PAYLOAD);
    Truth absent = wanted.of(false);
    return event -> {
      if (!having[event.type().ordinal()]) {
        return absent;
      }
      read(event);
      boolean found = payload.contains(bytes);
      return !found && isCut(event) ? Truth.UNKNOWN : wanted.of(found);
    };
  }
}
