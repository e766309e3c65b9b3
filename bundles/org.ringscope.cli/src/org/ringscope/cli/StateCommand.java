// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ringscope.analysis.overview.QueueSummaries;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.QueueJson;
import org.ringscope.cli.output.TextTable;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code state}: the rings at one instant. */
@Command(name = "state", description = "The queues at one instant, at the end if none is given.")
final class StateCommand extends TraceCommand {
  @Option(names = "--at", paramLabel = "T", description = "After the last event at or before T.")
  private TraceTime at;

  @Option(names = "--queue", paramLabel = "ID", description = "Only this queue, e.g. rpmsg0/1.")
  private String queueName;

  @Option(names = "--core", paramLabel = "NAME", description = "Only queues that this core drives or serves.")
  private String coreName;

  @Option(names = "--entries", description = "Also the descriptors.")
  private boolean entries;

  @Option(names = "--all", description = "Also queues through which nothing has passed; JSON always has them.")
  private boolean all;

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    SystemState state = read(trace);
    List<QueueState> queues = chosen(trace, state);
    long instant = state.instant();
    boolean isLater = state.position() != null && state.nanos() < instant;
    out.println(trace.eventCount() == 0 ? "there are no events"
        : !trace.hasTimes() ? "after event #" + state.nanos() + "; times are unknown"
            : "at " + TimeText.instant(instant)
                + (isLater ? ", last event " + TimeText.duration(instant - state.nanos()) + " before" : "")
                + (at == null && instant < trace.endNanos()
                    ? "; until " + TimeText.instant(trace.endNanos()) + " a part is lost" : ""));
    if (!state.silentStreams().isEmpty()) {
      out.println("unknown, since events of this time were lost: what " + String.join(", ", silent(trace, state))
          + " did");
    }
    IdleQueues idle = new IdleQueues(all || queueName != null);
    if (queues.isEmpty()) {
      out.println(NO_QUEUE);
    }
    for (QueueState queue : queues) {
      if (idle.folds(state.system().queueName(queue.info().id()), QueueSummaries.isRingIdle(queue))) {
        continue;
      }
      out.println();
      RingPicture picture = new RingPicture();
      picture.show(queue, RingCaption.of(state, queue));
      picture.asText().lines().filter(line -> !line.startsWith("descriptor ")).forEach(out::println);
      if (entries) {
        descriptors(queue).print(out);
      }
    }
    idle.print(out);
    if (queueName == null) {
      channels(channels(trace, state), out);
    }
    return Main.DONE;
  }

  /** What was announced up to this instant; null for a trace that has nothing of the kind. */
  private static Channels channels(Trace trace, SystemState state) throws IOException {
    return Channels.mayBeIn(trace) ? Channels.of(trace, state.instant()) : null;
  }

  private static void channels(Channels channels, PrintWriter out) {
    if (channels != null && !channels.services().isEmpty()) {
      out.println();
      channels.services(out);
    }
  }

  static TextTable descriptors(QueueState queue) {
    TextTable table = new TextTable("rrrrrl", "desc", "addr", "len", "flags", "next", "state");
    for (int i = 0; i < queue.size(); i++) {
      String owner = queue.ring().owner(i) == DescriptorOwner.UNKNOWN ? "?"
          : queue.ring().owner(i).name().toLowerCase(Locale.ROOT);
      if (queue.ring().isDescriptorKnown(i)) {
        table.row(i, JsonOut.hex(queue.ring().address(i)), queue.ring().length(i), queue.ring().flags(i),
            queue.ring().next(i), owner);
      } else {
        table.row(i, "?", "?", "?", "?", owner);
      }
    }
    return table;
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    SystemState state = read(trace);
    SystemDescription system = state.system();
    List<QueueState> queues = chosen(trace, state);
    json.object();
    if (hasTimes(trace)) {
      json.put("nanos", state.instant());
    }
    if (hasTimes(trace) && state.position() != null) {
      json.put("lastEventNanos", state.nanos());
    }
    if (!state.silentStreams().isEmpty()) {
      json.array("notRecorded");
      for (String name : silent(trace, state)) {
        json.text(name);
      }
      json.endArray();
    }
    json.array("queues");
    for (QueueState queue : queues) {
      QueueJson.write(json, queue, system.queueName(queue.info().id()), system.device(queue.info().device()), entries,
          trace.hasTimes());
    }
    json.endArray();
    Channels channels = queueName == null ? channels(trace, state) : null;
    if (channels != null) {
      channels.json(json);
    }
    json.endObject().end();
    return Main.DONE;
  }

  /** Names of the streams whose events of this time were lost: those of their cores, where they have one. */
  private static List<String> silent(Trace trace, SystemState state) {
    return trace.streams().stream().filter(stream -> state.silentStreams().contains(stream.id()))
        .map(stream -> state.system().core(stream.id()) == null ? stream.name()
            : state.system().core(stream.id()).name())
        .toList();
  }

  private SystemState read(Trace trace) throws IOException {
    TimeSpan.warn(trace, this, "--at", at);
    StateReader reader = new StateReader(trace);
    return at == null ? reader.last() : reader.at(at.in(trace));
  }

  private List<QueueState> chosen(Trace trace, SystemState state) {
    Integer id = queue(trace, queueName);
    if (id != null && state.queue(id) == null) {
      throw usage("no event tells of '" + queueName + "'");
    }
    List<QueueState> queues = id == null ? state.queues() : List.of(state.queue(id));
    return coreName == null ? queues : queues.stream().filter(isOf(trace.system(), coreName)).toList();
  }

  private Predicate<QueueState> isOf(SystemDescription system, String name) {
    CoreInfo core = system.cores().stream().filter(known -> known.name().equals(name)).findFirst()
        .orElseThrow(() -> usage("no core '" + name + "' in this trace; there are "
            + String.join(", ", system.cores().stream().map(CoreInfo::name).toList())));
    return queue -> {
      DeviceInfo device = system.device(queue.info().device());
      return device != null && (device.driverCore() == core.id() || device.deviceCore() == core.id());
    };
  }
}
