// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Durations;
import org.ringscope.simulation.RunSummary.CoreSummary;
import org.ringscope.testkit.Fixtures;

/** Runs the examples. */
public final class TestRuns {

  /** More than any test's run takes, so that a run that hangs fails its test. */
  private static final long TIMEOUT_SECONDS = 60;

  private TestRuns() {}

  /** The system of the example project with this name. */
  public static Topology example(String name) throws IOException {
    return TopologyFiles.load(Fixtures.example(name));
  }

  /** The element that is called so. */
  public static <T> T find(Topology topology, String name, Class<T> kind) {
    return kind.cast(QualifiedName.find(topology, name));
  }

  /** Lets every ring arrive after this time. */
  public static void delay(Topology topology, String span) {
    new TopologyContents(topology).doorbells().forEach(doorbell -> doorbell.setDelay(Durations.parse(span)));
  }

  /** Lets the first core send five messages over the first device, a bus, and the second one answer them. */
  public static void addConversation(Topology topology) {
    ClientSample client = TopologyFactory.eINSTANCE.createClientSample();
    client.setName("client");
    client.setEndpoint(endpoint(topology, 0));
    client.setCount(5);
    topology.getCores().get(0).getTasks().add(client);
    EchoService echo = TopologyFactory.eINSTANCE.createEchoService();
    echo.setName("echo");
    echo.setEndpoint(endpoint(topology, 1));
    echo.setCount(5);
    topology.getCores().get(1).getTasks().add(echo);
  }

  private static Endpoint endpoint(Topology topology, int core) {
    Endpoint endpoint = TopologyFactory.eINSTANCE.createEndpoint();
    endpoint.setName("sample");
    endpoint.setBus((RpmsgDevice) topology.getDevices().get(0));
    endpoint.setService("rpmsg-client-sample");
    topology.getCores().get(core).getEndpoints().add(endpoint);
    return endpoint;
  }

  /** Runs to the end. */
  public static RunSummary run(Topology topology, SimulationOptions.Builder options)
      throws IOException, InterruptedException {
    Simulation simulation = Simulation.of(topology, options.build());
    simulation.start();
    if (!simulation.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      simulation.stop();
      throw new AssertionError("still running after " + TIMEOUT_SECONDS + " s: " + simulation.summary());
    }
    return simulation.summary();
  }

  /** What the core of this name printed. */
  public static List<String> output(RunSummary summary, String core) {
    return summary.cores().stream().filter(each -> each.name().equals(core)).map(CoreSummary::output).findFirst()
        .orElseThrow(() -> new AssertionError("no core " + core));
  }
}
