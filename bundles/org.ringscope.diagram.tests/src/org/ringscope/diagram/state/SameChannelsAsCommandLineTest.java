// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.ChannelText;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.service.TreeServices;
import org.ringscope.model.topology.Topology;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** The tree and the command line say the same of channels and endpoints at the same instants, in the same words. */
class SameChannelsAsCommandLineTest {
  private static final long ANY = 0xFFFF_FFFFL;

  @TempDir
  Path directory;
  private final TreeServices services = new TreeServices();

  @Test
  void openAndClosedAtEachInstant() throws Exception {
    Topology topology = LiveSample.topology(4);
    topology.getCores().get(0).setName("host");
    topology.getCores().get(1).setName("mcu");
    StateResource state = StateResource.of(topology);
    Path folder = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(folder)) {
      written.remote.at(100).rpmsg().endpointCreated(0, 0x401, ANY, "rpmsg-raw");
      written.remote.at(110).rpmsg().nameService(0, false, 0x401, false, "rpmsg-raw");
      written.remote.at(120).rpmsg().endpointCreated(0, 0x402, ANY, "lonely");
      written.host.at(130).rpmsg().nameService(0, true, 0x402, false, "lonely");
      written.host.at(200).rpmsg().nameService(0, true, 0x401, false, "rpmsg-raw");
      written.host.at(210).rpmsg().endpointCreated(0, 0x400, 0x401, "rpmsg-raw");
      written.remote.at(300).rpmsg().nameService(0, false, 0x401, true, "rpmsg-raw");
      written.remote.at(310).rpmsg().endpointDestroyed(0, 0x401, "rpmsg-raw");
    }
    int compared = 0;
    try (Trace trace = Trace.open(folder)) {
      for (long nanos : new long[] {105, 115, 130, 205, 250, 305, 400}) {
        state.show(LiveSample.withMessages(trace, nanos));
        String printed = Commands.run("channels", folder, "--at", "@" + nanos);
        for (Channel channel : state.system().getTree().getBuses().get(0).getChannels()) {
          compared += channel.getLife() == Life.UNKNOWN ? 0 : 1;
          same(channel, printed, nanos);
        }
      }
    }
    assertThat(compared).as("channels that had begun").isGreaterThan(8);
  }

  private void same(Channel channel, String printed, long nanos) {
    String line = printed.lines().filter(each -> each.startsWith(channel.getName() + " ") && each.contains("  "))
        .filter(each -> !each.contains("created") && !isEndpoint(each)).findFirst().orElse("");
    if (channel.getLife() == Life.UNKNOWN) {
      assertThat(line).as("at " + nanos).isEmpty();
      return;
    }
    assertThat(line).as("at " + nanos)
        .endsWith(ChannelText.words(ChannelLife.State.valueOf(channel.getLife().name()))).contains(channel.getSince());
    assertThat(services.tooltip(channel)).contains(line.substring(line.lastIndexOf("  ") + 2));
    for (ChannelEndpoint end : channel.getEndpoints()) {
      String address = end.getAddress() == null ? "none" : "0x%x".formatted(end.getAddress());
      String endLine = printed.lines().filter(SameChannelsAsCommandLineTest::isEndpoint)
          .filter(each -> each.contains(" " + address + " ")).findFirst().orElse("");
      assertThat(end.getLife()).as("at " + nanos + " " + endLine).isEqualTo(
          endLine.isEmpty() ? Life.UNKNOWN : endLine.endsWith("created") ? Life.OPEN : Life.DESTROYED);
    }
  }

  /** Only endpoints are of a core. */
  private static boolean isEndpoint(String line) {
    return line.contains(" host ") || line.contains(" mcu ");
  }
}
