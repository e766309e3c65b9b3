// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.ringscope.analysis.condition.Comparison;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.Evaluator;
import org.ringscope.analysis.condition.KeyedValues;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.analysis.condition.Truth;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;

/** Looks at the rows of a message table for one comparison of a condition. For one thread. */
final class MessageEvaluators {
  /** Gives what was recorded of the payload of a row. */
  interface Payloads {
    void read(MessageRow row, SearchedBytes target);

    /** What it says, as far as it was recorded; in lower case. */
    List<String> texts(MessageRow row);
  }

  private final Trace trace;
  private final String traceName;
  private final ChannelNames channels;
  private final Payloads payloads;
  private final MessageEnds ends;
  private final SearchedBytes payload = new SearchedBytes();

  MessageEvaluators(Trace trace, String traceName, MessageDecoder decoder, ChannelNames channels, Payloads payloads) {
    this.trace = trace;
    this.traceName = traceName;
    this.channels = channels;
    this.payloads = payloads;
    ends = new MessageEnds(trace, decoder);
  }

  Evaluator<MessageRow> of(Comparison wanted) {
    return switch (wanted.field().name()) {
      case MessageFields.ENDPOINT -> row -> endpoint(wanted, row, true, true);
      case MessageFields.SOURCE -> row -> endpoint(wanted, row, true, false);
      case MessageFields.DESTINATION -> row -> endpoint(wanted, row, false, true);
      case MessageFields.CHANNEL -> channel(wanted);
      case DescribedNames.QUEUE -> named(wanted, row -> row.queue, id -> trace.system().queueName((int) id));
      case DescribedNames.DEVICE -> named(wanted, row -> ends.of(row).device(), this::device);
      case DescribedNames.BUS -> named(wanted, row -> row.bus, id -> trace.system().busName((int) id));
      case DescribedNames.TO -> to(wanted);
      case DescribedNames.FROM -> from(wanted);
      case DescribedNames.CORE -> core(wanted);
      case MessageFields.DIRECTION -> direction(wanted);
      case MessageFields.LATENCY -> row -> MessageLatency.compare(wanted, row, trace.hasTimes());
      case MessageFields.TIME -> time(wanted);
      case MessageFields.LENGTH -> row -> row.length == Unknown.NUMBER ? Truth.UNKNOWN
          : wanted.ofUnsigned(row.length & 0xFFFF_FFFFL);
      case Vocabulary.TEXT -> text(wanted);
      case MessageFields.HEX -> hex(wanted);
      case MessageFields.KIND -> word(wanted, MessageKind.values(), row -> row.kind);
      case MessageFields.STATE -> word(wanted, Message.Presence.values(), row -> row.presence);
      case MessageFields.FLAGS -> row -> wanted.ofUnsigned(row.flags);
      case MessageFields.BUFFER -> row -> row.buffer == Unknown.U64 ? Truth.UNKNOWN : wanted.ofUnsigned(row.buffer);
      case MessageFields.TRACE -> {
        Truth same = wanted.ofTrace(traceName);
        yield row -> same;
      }
      default -> throw new IllegalArgumentException("messages have no " + wanted.field().name());
    };
  }

  /** A number of a row. */
  private interface RowNumber {
    int of(MessageRow row);
  }

  /** Buffers have no addresses. */
  private Truth endpoint(Comparison wanted, MessageRow row, boolean source, boolean destination) {
    boolean isOpposite = wanted.operator() == Operator.NOT_EQUAL;
    if (ends.of(row).isBuffer()) {
      return Truth.of(isOpposite);
    }
    Truth from = source ? wanted.ofUnsigned(row.source & 0xFFFF_FFFFL) : Truth.of(isOpposite);
    Truth to = destination ? wanted.ofUnsigned(row.destination & 0xFFFF_FFFFL) : Truth.of(isOpposite);
    return isOpposite ? from.and(to) : from.or(to);
  }

  private static Evaluator<MessageRow> named(Comparison wanted, RowNumber id, LongFunction<String> nameOf) {
    KeyedValues<Truth> known = wanted.ofNamed(nameOf);
    return row -> known.of(id.of(row));
  }

  private String device(long id) {
    DeviceInfo device = trace.system().device((int) id);
    return device == null ? "" : device.name();
  }

  private String core(long id) {
    return trace.system().coreName((int) id);
  }

  private Evaluator<MessageRow> channel(Comparison wanted) {
    Predicate<String> name = wanted.name();
    KeyedValues<Boolean> known = new KeyedValues<>(
        key -> channels.namesOf((int) (key >>> Integer.SIZE), key & 0xFFFF_FFFFL).stream().anyMatch(name));
    int[] version = {channels.version()};
    return row -> {
      if (version[0] != channels.version()) { // an address was announced
        version[0] = channels.version();
        known.forget();
      }
      long bus = (long) row.bus << Integer.SIZE;
      return wanted.of(known.of(bus | row.source & 0xFFFF_FFFFL) || known.of(bus | row.destination & 0xFFFF_FFFFL));
    };
  }

  private Evaluator<MessageRow> to(Comparison wanted) {
    return isSide(wanted) ? side(wanted, wanted.value().equals(DescribedNames.DEVICE_SIDE))
        : named(wanted, row -> ends.of(row).to(), this::core);
  }

  private Evaluator<MessageRow> from(Comparison wanted) {
    return isSide(wanted) ? side(wanted, wanted.value().equals(DescribedNames.DRIVER_SIDE))
        : named(wanted, row -> ends.of(row).from(), this::core);
  }

  private static boolean isSide(Comparison wanted) {
    return wanted.operator() != Operator.CONTAINS
        && (wanted.value().equals(DescribedNames.DEVICE_SIDE) || wanted.value().equals(DescribedNames.DRIVER_SIDE));
  }

  private Evaluator<MessageRow> side(Comparison wanted, boolean isToDevice) {
    Direction way = isToDevice ? Direction.TO_DEVICE : Direction.TO_DRIVER;
    return row -> {
      Direction actual = ends.of(row).direction();
      return actual == Direction.UNKNOWN ? Truth.UNKNOWN : wanted.of(actual == way);
    };
  }

  private Evaluator<MessageRow> core(Comparison wanted) {
    KeyedValues<Truth> known = wanted.ofNamed(this::core);
    boolean isOpposite = wanted.operator() == Operator.NOT_EQUAL;
    return row -> {
      MessageEnds.Ends of = ends.of(row);
      Truth driver = known.of(of.driverCore());
      Truth device = known.of(of.deviceCore());
      return isOpposite ? driver.and(device) : driver.or(device);
    };
  }

  private Evaluator<MessageRow> direction(Comparison wanted) {
    Predicate<String> name = wanted.name();
    Truth toDevice = wanted.of(name.test(MessageFields.TO_DEVICE));
    Truth toDriver = wanted.of(name.test(MessageFields.TO_DRIVER));
    return row -> switch (ends.of(row).direction()) {
      case TO_DEVICE -> toDevice;
      case TO_DRIVER -> toDriver;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  private Evaluator<MessageRow> time(Comparison wanted) {
    long time = wanted.time().in(trace);
    return row -> Truth.of(wanted.operator().holds(Long.compare(row.nanos, time)));
  }

  private static Evaluator<MessageRow> word(Comparison wanted, Enum<?>[] constants, RowNumber number) {
    Predicate<String> name = wanted.name();
    Truth[] truths = new Truth[constants.length];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = wanted.of(name.test(MessageFields.word(constants[i])));
    }
    return row -> truths[number.of(row)];
  }

  /** What was not recorded may have it. */
  private Evaluator<MessageRow> text(Comparison wanted) {
    String text = wanted.value().toLowerCase(Locale.ROOT);
    boolean isPart = wanted.operator() == Operator.CONTAINS;
    byte[] plain = isPart ? SearchedBytes.plain(text) : null;
    return row -> {
      payloads.read(row, payload);
      boolean isCut = payload.length() < (row.length & 0xFFFF_FFFFL);
      boolean found = plain != null && payload.containsText(plain);
      if (!found && (plain == null || payload.length() == 0 && row.length != 0 || ends.of(row).isBuffer())) {
        for (String said : payloads.texts(row)) {
          found |= isPart ? said.contains(text) : said.equals(text);
        }
      }
      return isCut && !(found && isPart) ? Truth.UNKNOWN : wanted.of(found);
    };
  }

  private Evaluator<MessageRow> hex(Comparison wanted) {
    byte[] bytes = HexFormat.of().parseHex(wanted.hex());
    return row -> {
      payloads.read(row, payload);
      boolean found = payload.contains(bytes);
      return !found && payload.length() < (row.length & 0xFFFF_FFFFL) ? Truth.UNKNOWN : wanted.of(found);
    };
  }
}
