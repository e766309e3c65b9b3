// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.StreamWriter;

/**
 * What {@code rpmsg dump} of NuttX prints around the lines of its virtqueues: who talks to whom, endpoints, who holds which buffer (NuttX
 * {@code drivers/rpmsg/rpmsg_virtio.c}, {@code drivers/rpmsg/rpmsg_port.c}).
 */
final class RpmsgDump {
  private static final Pattern BEGIN =
      Pattern.compile("Dump rpmsg info between cpu \\(master: (yes|no)\\) ?(\\S{1,64}) <==> (\\S{1,64}?):?\\s*$");
  private static final Pattern REMOTE = Pattern.compile("(?:Local: (\\S{1,64}) )?Remote: (\\S{1,64})(?: .{0,80})?$");
  private static final Pattern QUEUE = Pattern.compile("rpmsg vq (RX|TX):\\s*$");
  private static final Pattern ENDPOINTS = Pattern.compile("rpmsg (?:ept|buffer) list:\\s*$");
  private static final Pattern ENDPOINT = Pattern.compile("(?:^|\\s)ept (\\S{1,64})\\s*$");
  private static final Pattern BUFFERS = Pattern.compile("(RX|TX) buffer, total (\\d{1,6}), pending (\\d{1,6})\\s*$");
  private static final Pattern HELD = Pattern.compile("(RX|TX) buffer (0x[0-9a-fA-F]{1,16}) hold by (\\S{1,64})\\s*$");
  private static final Pattern PORT =
      Pattern.compile("rpmsg_port queue (RX|TX): \\{used: (\\d{1,6}), avail: (\\d{1,6})\\}\\s*$");
  private static final String NAME_SERVICE = "NS";
  private static final int MOST_HOLDERS = 16;
  private static final int RECEIVE = 0;
  private static final int SEND = 1;

  private final ImportTarget target;
  private final DumpedQueues queues;
  private final List<String> holders = new ArrayList<>();
  private DumpedBus bus;
  /** What comes now is of a bus that there is no room for. */
  private boolean isBeyond;
  private String local = "";
  private int direction = Unknown.NUMBER;
  private long held;
  private int holding;
  private boolean isFull;

  RpmsgDump(ImportTarget target, DumpedQueues queues) {
    this.target = target;
    this.queues = queues;
  }

  /** The bus that is being dumped, null before the first one. */
  DumpedBus bus() {
    return bus;
  }

  /** Whether what is being dumped is of a bus too many, so that its queues have no place. */
  boolean isBeyond() {
    return isBeyond;
  }

  /** Which queue of the bus comes now, as its driver counts them; the name of the queue tells where no line has. */
  int index(String queue) {
    int printed = direction != Unknown.NUMBER ? direction : queue.startsWith("tx") ? SEND : RECEIVE;
    return bus.isDriver() ? printed : 1 - printed;
  }

  /** Takes a line that is no dump of a virtqueue. @return whether it says something */
  boolean take(String line, StreamWriter out, long nanos) {
    Matcher holder = HELD.matcher(line);
    if (holder.find()) {
      return held(holder, line, out, nanos);
    }
    end(out, nanos);
    Matcher begin = BEGIN.matcher(line);
    if (begin.find()) {
      return enter(queues.bus(begin.group(2), begin.group(3),
          begin.group(1).equals("yes") ? DumpedBus.DRIVER : DumpedBus.DEVICE, nanos), line, out, nanos);
    }
    Matcher remote = REMOTE.matcher(line);
    if (remote.find()) {
      local = remote.group(1) == null ? local : remote.group(1);
      return enter(queues.bus(local, remote.group(2), Unknown.NUMBER, nanos), line, out, nanos);
    }
    return bus != null && part(line, out, nanos);
  }

  private boolean enter(DumpedBus next, String line, StreamWriter out, long nanos) {
    bus = next;
    isBeyond = next == null;
    return !isBeyond && kept("rpmsg", line, out, nanos);
  }

  private boolean part(String line, StreamWriter out, long nanos) {
    Matcher queue = QUEUE.matcher(line);
    if (queue.find()) {
      direction = queue.group(1).equals("RX") ? RECEIVE : SEND;
      return kept("rpmsg vq", line, out, nanos);
    }
    if (ENDPOINTS.matcher(line).find()) {
      return kept("rpmsg", line, out, nanos);
    }
    Matcher endpoint = ENDPOINT.matcher(line);
    if (endpoint.find()) {
      String name = endpoint.group(1);
      long address = name.equals(NAME_SERVICE) ? Rpmsg.NAME_SERVICE_ADDRESS : Rpmsg.ADDRESS_ANY_U32;
      target.at(out, nanos).rpmsg().endpointCreated(bus.id(), address, Rpmsg.ADDRESS_ANY_U32, name);
      target.understood("ept");
      return true;
    }
    Matcher buffers = BUFFERS.matcher(line);
    if (buffers.find()) {
      long total = Long.parseLong(buffers.group(2));
      held = Long.parseLong(buffers.group(3));
      isFull = buffers.group(1).equals("TX") && total > 0 && held >= total;
      return kept("rpmsg buffers", line, out, nanos);
    }
    Matcher port = PORT.matcher(line);
    return port.find() && port(port, out, nanos);
  }

  private boolean port(Matcher port, StreamWriter out, long nanos) {
    int used = Integer.parseInt(port.group(2));
    boolean isKnown = queues.port(bus, port.group(1).equals("RX") ? RECEIVE : SEND, used,
        used + Integer.parseInt(port.group(3)), out, nanos);
    if (isKnown) {
      target.understood("rpmsg_port");
    }
    return isKnown;
  }

  private boolean held(Matcher holder, String line, StreamWriter out, long nanos) {
    if (isBeyond) {
      return false;
    }
    if (holder.group(1).equals("TX")) {
      holding++;
      if (holders.size() < MOST_HOLDERS) {
        holders.add(holder.group(3) + " holds " + holder.group(2));
      }
    }
    return kept("rpmsg buffer", line, out, nanos);
  }

  private boolean kept(String name, String line, StreamWriter out, long nanos) {
    target.generic(out, nanos, name, line.strip());
    return true;
  }

  /** The list of buffers has ended: a side that has all its buffers out cannot send. */
  void end(StreamWriter out, long nanos) {
    if (isFull) {
      String who = (holders.isEmpty() ? "the dump does not say who holds them" : String.join(", ", holders))
          + (holding > holders.size() ? " and " + (holding - holders.size()) + " more are held" : "");
      String queue = bus.name() + "/" + (bus.isDriver() ? SEND : RECEIVE);
      target.at(out, nanos).core().fault("ALL_TX_BUFFERS_OUT", "").device(bus.id()).length(held).expected(Unknown.U64)
          .text(queue + ": all " + held + " tx buffers are out; " + who).end();
    }
    isFull = false;
    holding = 0;
    holders.clear();
  }
}
