// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.ChannelLives;
import org.ringscope.analysis.messages.ChannelText;
import org.ringscope.analysis.messages.EndpointLife;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * What became of the services and endpoints of a trace up to an instant, as text and as JSON.
 *
 * @param services in the order of their first announcement
 * @param endpoints in the order in which they appeared
 */
record Channels(Trace trace, List<ChannelLife> services, List<EndpointLife> endpoints) {
  private static final String NAME_IF_NONE = "-";

  /** Whether a trace may have some: not one of other devices alone. */
  static boolean mayBeIn(Trace trace) {
    return !trace.system().buses().isEmpty() || trace.system().devices().isEmpty();
  }

  /** Those at a time of the trace. */
  static Channels of(Trace trace, long nanos) throws IOException {
    return of(trace, ChannelLives.until(trace, nanos), nanos);
  }

  /** Those at a time, of what was read already. */
  static Channels of(Trace trace, ChannelLives lives, long nanos) {
    return new Channels(trace, lives.channels(nanos), lives.endpoints(nanos));
  }

  boolean isEmpty() {
    return services.isEmpty() && endpoints.isEmpty();
  }

  /** The services as a table. */
  void services(PrintWriter out) {
    TextTable table = new TextTable("llrll", "channel", "bus", "address", "since", "state");
    services.forEach(service -> table.row(service.name(), bus(service.bus()), address(service.address()),
        since(service.sinceNanos()), ChannelText.words(service.state())));
    table.print(out);
  }

  /** The endpoints as a table. */
  void endpoints(PrintWriter out) {
    TextTable table = new TextTable("llrlll", "endpoint", "bus", "address", "core", "since", "state");
    endpoints.forEach(end -> table.row(end.name().isEmpty() ? NAME_IF_NONE : end.name(), bus(end.bus()),
        address(end.address()), core(end.core()), since(end.sinceNanos()), end.exists() ? "created" : "destroyed"));
    table.print(out);
  }

  /** One service in a line: {@code rpmsg-tty at 0x400 on virtio0, announced; no driver was seen to take it}. */
  String line(ChannelLife service) {
    return service.name() + " at " + address(service.address()) + " on " + bus(service.bus()) + ", "
        + ChannelText.words(service.state());
  }

  void json(JsonOut json) throws IOException {
    json.array("channels");
    for (ChannelLife service : services) {
      json.object().put("name", service.name()).put("bus", bus(service.bus())).put("address",
          address(service.address())).put("state", service.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      since(json, service.sinceNanos());
      json.endObject();
    }
    json.endArray().array("endpoints");
    for (EndpointLife end : endpoints) {
      json.object().put("name", end.name()).put("bus", bus(end.bus())).put("address", address(end.address()))
          .put("core", core(end.core())).put("exists", end.exists());
      since(json, end.sinceNanos());
      json.endObject();
    }
    json.endArray();
  }

  private void since(JsonOut json, long nanos) throws IOException {
    if (trace.hasTimes()) {
      json.put("sinceNanos", nanos);
    }
  }

  private String since(long nanos) {
    return TraceCommand.instant(trace, nanos);
  }

  private static String address(long address) {
    return address == Rpmsg.ADDRESS_ANY_U32 ? "unknown" : "0x" + Long.toHexString(address);
  }

  private String bus(int id) {
    SystemDescription system = trace.system();
    return system.buses().stream().filter(bus -> bus.id() == id).map(BusInfo::name).findFirst().orElse(NAME_IF_NONE);
  }

  private String core(int id) {
    CoreInfo core = trace.system().core(id);
    return core == null ? NAME_IF_NONE : core.name();
  }
}
