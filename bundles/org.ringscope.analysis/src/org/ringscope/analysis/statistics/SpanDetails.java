// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Takes in what a {@link QueueStatisticsReader} passes, and counts what a table of queues has no room for. */
final class SpanDetails {
  private final Trace trace;
  private final long fromNanos;
  private final Map<Integer, LatencyHistogram> ofMessages = new HashMap<>();
  private final Map<Integer, LatencyHistogram> ofBuffers = new HashMap<>();
  private final Map<Integer, Occupancy.Sum> occupancies = new HashMap<>();
  private final Map<Key, Partner> endpoints = new LinkedHashMap<>();
  private final Map<Key, Partner> channels = new LinkedHashMap<>();
  /** Who spoke last: mostly it is the same, or the answer to the one before. */
  private Talk last;
  private Talk before;

  /** Hears of events, and tells where the reading is. */
  record Progress(SpanDetails details, LongConsumer passed) {}

  /** @param second null for an endpoint */
  private record Key(PartnerEnd first, PartnerEnd second) {}

  /** A sender and its receiver. */
  private final class Talk {
    final int bus;
    final int queue;
    final long source;
    final long destination;
    final boolean isForth;
    final Partner sender;
    final Partner receiver;
    final Partner channel;

    Talk(int bus, int queue, long source, long destination) {
      this.bus = bus;
      this.queue = queue;
      this.source = source;
      this.destination = destination;
      SystemDescription system = trace.system();
      Direction way = Direction.of(system, bus, queue == Unknown.ID ? QueueState.UNKNOWN : queue);
      PartnerEnd from = PartnerEnd.source(system, bus, way, source);
      PartnerEnd to = PartnerEnd.destination(system, bus, way, destination);
      isForth = PartnerEnd.ORDER.compare(from, to) <= 0;
      Key both = isForth ? new Key(from, to) : new Key(to, from);
      sender = bus == Unknown.ID ? null : endpoint(new Key(from, null));
      receiver = bus == Unknown.ID ? null : endpoint(new Key(to, null));
      channel = bus == Unknown.ID ? null : channels.computeIfAbsent(both, Partner::new);
    }

    boolean is(int onBus, int onQueue, long from, long to) {
      return bus == onBus && queue == onQueue && source == from && destination == to;
    }
  }

  /** What is counted of an endpoint or channel. */
  private static final class Partner {
    final Key key;
    long sent;
    long received;
    long sentBytes;
    long receivedBytes;
    final LatencySample latency = new LatencySample();
    final LatencyHistogram histogram = new LatencyHistogram();

    Partner(Key key) {
      this.key = key;
    }

    void sent(long bytes) {
      sent++;
      sentBytes += bytes;
    }

    void received(long bytes) {
      received++;
      receivedBytes += bytes;
    }

    void took(long nanos, EventView event) {
      latency.add(nanos, event.nanos() - nanos);
      histogram.add(nanos, event.nanos() - nanos, event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    }

    PartnerStatistics result() {
      return new PartnerStatistics(key.first(), key.second(), sent, received, sentBytes, receivedBytes,
          latency.median(), latency.percentile(99), latency.max(), histogram);
    }
  }

  SpanDetails(Trace trace, long fromNanos) {
    this.trace = trace;
    this.fromNanos = fromNanos;
    last = new Talk(Unknown.ID, Unknown.ID, 0, 0);
    before = last;
  }

  private Partner endpoint(Key key) {
    return endpoints.computeIfAbsent(key, Partner::new);
  }

  private Talk talk(EventView event) {
    int bus = event.getInt(Field.BUS);
    long source = event.getLong(Field.SOURCE);
    long destination = event.getLong(Field.DESTINATION);
    int queue = event.getInt(Field.QUEUE);
    if (!last.is(bus, queue, source, destination)) {
      Talk other = before;
      before = last;
      last = other.is(bus, queue, source, destination) ? other : new Talk(bus, queue, source, destination);
    }
    return last;
  }

  void begin(int queue, int inFlight) {
    QueueInfo info = trace.system().queue(queue);
    occupancies.put(queue, new Occupancy.Sum(info == null ? 0 : info.size(), inFlight, fromNanos));
  }

  void inFlight(int queue, int now, long nanos) {
    Occupancy.Sum sum = occupancies.get(queue);
    if (sum == null) {
      begin(queue, QueueState.UNKNOWN);
      sum = occupancies.get(queue);
    }
    sum.becomes(now, nanos);
  }

  void sent(EventView event) {
    Talk talk = talk(event);
    if (talk.channel != null) {
      long bytes = event.getLong(Field.LENGTH);
      talk.sender.sent(bytes);
      if (talk.isForth) {
        talk.channel.sent(bytes);
      } else {
        talk.channel.received(bytes);
      }
    }
  }

  /** @param nanos how long it took, {@link Message#NO_TIME} where its sending was not seen */
  void received(EventView event, long nanos) {
    if (nanos != Message.NO_TIME) {
      add(ofMessages, event, nanos);
    }
    Talk talk = talk(event);
    if (talk.channel != null) {
      talk.receiver.received(event.getLong(Field.LENGTH));
      if (nanos != Message.NO_TIME) {
        talk.receiver.took(nanos, event);
        talk.channel.took(nanos, event);
      }
    }
  }

  void returned(EventView event, long nanos) {
    add(ofBuffers, event, nanos);
  }

  private static void add(Map<Integer, LatencyHistogram> histograms, EventView event, long nanos) {
    int queue = event.getInt(Field.QUEUE);
    LatencyHistogram histogram = histograms.get(queue);
    if (histogram == null) {
      histogram = new LatencyHistogram();
      histograms.put(queue, histogram);
    }
    histogram.add(nanos, event.nanos() - nanos, queue, event.getLong(Field.BUFFER));
  }

  /** Those of messages where there were any, else of buffers: as in the numbers beside them. */
  Map<Integer, LatencyHistogram> latencies(List<QueueStatistics> queues) {
    Map<Integer, LatencyHistogram> result = new HashMap<>();
    for (QueueStatistics queue : queues) {
      LatencyHistogram found = (queue.messages() > 0 ? ofMessages : ofBuffers).get(queue.queue());
      if (found != null && queue.latencyMaxNanos() != Message.NO_TIME) {
        result.put(queue.queue(), found);
      }
    }
    return Map.copyOf(result);
  }

  Map<Integer, Occupancy> occupancies(long toNanos) {
    Map<Integer, Occupancy> result = new HashMap<>();
    occupancies.forEach(
        (queue, sum) -> result.put(queue, trace.hasTimes() ? sum.until(toNanos) : Occupancy.UNKNOWN));
    return Map.copyOf(result);
  }

  List<PartnerStatistics> endpoints() {
    return results(endpoints.values());
  }

  List<PartnerStatistics> channels() {
    return results(channels.values());
  }

  private static List<PartnerStatistics> results(Collection<Partner> partners) {
    return partners.stream().map(Partner::result)
        .sorted(Comparator.comparingLong(PartnerStatistics::messages).reversed()
            .thenComparing(PartnerStatistics::first, PartnerEnd.ORDER))
        .toList();
  }
}
