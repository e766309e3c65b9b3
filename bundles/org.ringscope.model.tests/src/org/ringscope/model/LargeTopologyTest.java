// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.validation.TopologyValidator;

/** Ten times as large a system is read, checked and saved with about ten times as many looks at it. */
class LargeTopologyTest {
  private static final int SMALL = 100;
  private static final int LARGE = 1000;

  private final CountingFactory factory = new CountingFactory();
  private EFactory usual;

  @BeforeEach
  void count() {
    usual = TopologyPackage.eINSTANCE.getEFactoryInstance();
    TopologyPackage.eINSTANCE.setEFactoryInstance(factory);
  }

  @AfterEach
  void countNoMore() {
    TopologyPackage.eINSTANCE.setEFactoryInstance(usual);
  }

  static Stream<Arguments> systems() {
    return Stream.of(
        system("cores", n -> many(n, "<cores name='c%1$d' bootedBy='host'/>")),
        system("doorbells", n -> many(n, "<cores name='c%1$d'/>")
            + many(n, "<doorbells name='d%1$d' from='c%1$d' to='host'/>")),
        system("references forward", n -> many(n, "<doorbells name='d%1$d' from='c%1$d' to='host'/>")
            + many(n, "<cores name='c%1$d'/>")),
        system("regions", n -> many(n, "<regions name='r%1$d' address='0x1%1$04d0' size='0x10'/>")),
        system("regions in one place", n -> many(n, "<regions name='r%1$d' address='0x1000' size='0x10'/>")),
        system("regions of one name", n -> many(n, "<regions name='r' address='0x1%1$04d0' size='0x10'/>")),
        system("regions in regions", n -> "<regions name='all' address='0x10000000' size='0x10000000'>"
            + many(n, "<regions name='r%1$d' address='0x1%1$04d0' size='0x10'/>") + "</regions>"),
        system("groups", n -> many(n, "<groups name='g%1$d'><cores name='c%1$d' bootedBy='host'/></groups>")),
        system("windows", n -> "<cores name='remote'>"
            + many(n, "<windows address='0x1%1$04d0' physical='0x1%1$04d0' size='0x10'/>") + "</cores>"
            + many(n, "<regions name='r%1$d' address='0x1%1$04d0' size='0x10'/>")),
        system("windows of regions", n -> many(n, "<regions name='r%1$d' address='0x1%1$04d0' size='0x10'/>")
            + "<cores name='remote'>" + many(n, "<windows name='w%1$d' address='0x1%1$04d0' region='r%1$d'/>")
            + "</cores>"),
        system("queues of one device", n -> device("d", many(n, "<queues index='%1$d' notifyId='%1$d' region='v'/>"))),
        system("queues at addresses",
            n -> device("d", many(n, "<queues index='%1$d' address='0x4%1$04d000' size='2' align='16'/>"))),
        system("devices", n -> many(n, device("d%1$d", "<queues index='0' notifyId='%1$d' region='v'/>"
            + "<queues index='1' notifyId='1%1$d' region='v'/>"))),
        system("resource tables", n -> many(n, "<cores name='c%1$d' bootedBy='host'><firmware>"
            + "<resourceTable region='r%1$d'/></firmware></cores>"
            + "<regions name='r%1$d' address='0x1%1$04d000' size='0x1000' role='firmware'/>"
            + device("d%1$d", "<queues index='0' region='v'/>").replace("deviceSide='host'", "deviceSide='c%1$d'"))),
        system("rings in regions of their own",
            n -> many(n, "<regions name='r%1$d' address='0x1%1$04d0000' size='0x10000'/>"
                + device("d%1$d",
                    "<queues index='0' region='r%1$d' offset='0x8000'/><queues index='1' region='r%1$d'/>"))),
        system("rings around others in one region", n -> device("d", many(n, "<queues index='%1$d' region='v'/>")
            + many(n, "<queues index='1%1$04d' region='v' offset='0x%1$04d000' size='2' align='16'/>"))),
        system("firmware without room", n -> "<regions name='f' address='0x1000' size='0x1000' role='firmware'/>"
            + many(n,
                "<cores name='c%1$d' bootedBy='host'><windows address='0x0' physical='0x1100' size='0x100'/></cores>"
                    + device("d%1$d", "<queues index='0' region='v'/>").replace("deviceSide='host'",
                        "deviceSide='c%1$d'"))),
        system("bounce regions", n -> many(n, "<regions name='r%1$d' address='0x1%1$04d0' size='0x10'/>")
            + device("d", many(n, "<queues index='%1$d' region='v'><bounce region='r%1$d'/></queues>"))),
        system("endpoints", n -> "<cores name='remote' bootedBy='host'>"
            + many(n, "<endpoints name='e%1$d' bus='d' address='0x1%1$04d'/>") + "</cores>"
            + device("d", many(n, "<channels service='s%1$d' ends='remote/e%1$d'/>"))),
        system("tasks", n -> device("d", "") + "<cores name='remote' bootedBy='host'>"
            + many(n, "<endpoints name='e%1$d' bus='d'/>")
            + many(n, "<tasks xsi:type='topology:EchoService' name='t%1$d' endpoint='remote/e%1$d'/>") + "</cores>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void isReadAndCheckedInProportion(String name, IntFunction<String> system) throws IOException {
    long small = looks(system.apply(SMALL));
    long large = looks(system.apply(LARGE));
    assertThat(small).isPositive();
    assertThat(large).as("looks, %d for a tenth", small).isLessThan(15 * small);
  }

  private long looks(String system) throws IOException {
    factory.takeLooks();
    String text = SampleTopologies.HEAD + " name='large'><cores name='host'/>"
        + "<regions name='v' address='0x40000000' size='0x10000000' role='vrings'/>" + system + "</topology:Topology>";
    Topology topology =
        TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "large.topology");
    TopologyValidator.validate(topology);
    if (!system.contains("name='r'")) {
      TopologyFiles.save(topology, new ByteArrayOutputStream());
    }
    return factory.takeLooks();
  }

  private static Arguments system(String name, IntFunction<String> text) {
    return Arguments.of(name, text);
  }

  private static String device(String name, String content) {
    return "<devices xsi:type='topology:RpmsgDevice' name='" + name + "' driverSide='host' deviceSide='host'>"
        + "<transport xsi:type='topology:Remoteproc'/>" + content + "</devices>";
  }

  private static String many(int count, String element) {
    return IntStream.range(0, count).mapToObj(element::formatted).collect(Collectors.joining());
  }
}
