// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.examples.template;

/** A host with any number of ECUs around it on one CAN bus, each with rings, buffers and doorbells of its own. */
public final class EcuBench {
  public static final int FEWEST = 2;
  public static final int MOST = 32;
  public static final int USUAL = 4;
  private static final long FIRST_ADDRESS = 0x40000000L;
  /** Of one ECU: code, rings and buffers. */
  private static final long ECU_BYTES = 0x40000;
  private static final long RINGS_OFFSET = 0x10000;
  private static final long BUFFERS_OFFSET = 0x20000;
  private static final int FIRST_IDENTIFIER = 0x101;

  private EcuBench() {}

  public static String text(String name, int count) {
    StringBuilder parts = new StringBuilder();
    part(parts, count, EcuBench::ecu);
    part(parts, count, EcuBench::regions);
    part(parts, count, EcuBench::doorbells);
    part(parts, count, EcuBench::device);
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
            version="2.1" name="%s" documentation="A bench and %d ECUs on one CAN bus, each on an RPMsg bus of its own.">
          <cores name="bench" kind="application" os="linux">
            <tasks xsi:type="topology:CanHub" name="hub" bitRate="500000"/>
            <tasks xsi:type="topology:BenchPanel" name="panel"/>
          </cores>
        %s</topology:Topology>
        """.formatted(TopologyTemplate.attribute(name), count, parts);
  }

  /** The text for one ECU. */
  private interface Part {
    String of(int number);
  }

  private static void part(StringBuilder into, int count, Part part) {
    for (int i = 1; i <= count; i++) {
      into.append(part.of(i));
    }
  }

  private static String ecu(int number) {
    return """
          <cores name="ecu%1$d" kind="microcontroller" os="rtos" bootedBy="bench">
            <firmware>
              <resourceTable region="ecu%1$d_code"/>
            </firmware>
            <endpoints name="can" bus="rpmsg%1$d" address="0x470"/>
            <endpoints name="dio" bus="rpmsg%1$d" address="0x471"/>
            <endpoints name="lcd" bus="rpmsg%1$d" address="0x472"/>
            <tasks xsi:type="topology:CanNode" name="node" endpoint="ecu%1$d/can" count="100" period="10ms" identifier="0x%2$x"/>
            <tasks xsi:type="topology:DigitalIo" name="lines" endpoint="ecu%1$d/dio" inputs="4" outputs="4"/>
            <tasks xsi:type="topology:Display" name="display" endpoint="ecu%1$d/lcd"/>
          </cores>
        """.formatted(number, FIRST_IDENTIFIER - 1 + number);
  }

  private static String regions(int number) {
    long at = FIRST_ADDRESS + (number - 1) * ECU_BYTES;
    return """
          <regions name="ecu%1$d_code" address="0x%2$x" size="0x10000" role="firmware"/>
          <regions name="ecu%1$d_rings" address="0x%3$x" size="0x4000" role="vrings"/>
          <regions name="ecu%1$d_buffers" address="0x%4$x" size="0x10000" role="buffers"/>
        """.formatted(number, at, at + RINGS_OFFSET, at + BUFFERS_OFFSET);
  }

  private static String doorbells(int number) {
    return """
          <doorbells name="to_ecu%1$d" from="bench" to="ecu%1$d" delay="2us"/>
          <doorbells name="from_ecu%1$d" from="ecu%1$d" to="bench" delay="2us"/>
        """.formatted(number);
  }

  private static String device(int number) {
    return """
          <devices xsi:type="topology:RpmsgDevice" name="rpmsg%1$d" driverSide="bench" deviceSide="ecu%1$d" features="RPMSG_NS" kick="to_ecu%1$d" interrupt="from_ecu%1$d" busName="virtio%1$d">
            <transport xsi:type="topology:Remoteproc"/>
            <queues region="ecu%1$d_rings" index="0" size="64"/>
            <queues region="ecu%1$d_rings" index="1" size="64"/>
            <buffers region="ecu%1$d_buffers" count="128" size="512"/>
            <channels service="can" ends="ecu%1$d/can"/>
            <channels service="dio" ends="ecu%1$d/dio"/>
            <channels service="lcd" ends="ecu%1$d/lcd"/>
          </devices>
        """.formatted(number);
  }
}
