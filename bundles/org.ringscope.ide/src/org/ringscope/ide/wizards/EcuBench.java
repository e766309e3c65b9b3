// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

/** A host with any number of ECUs around it, each with rings, buffers and doorbells of its own. */
final class EcuBench {
  static final int FEWEST = 2;
  static final int MOST = 32;
  static final int USUAL = 4;
  private static final long FIRST_ADDRESS = 0x40000000L;
  /** Of one ECU: code, rings and buffers. */
  private static final long ECU_BYTES = 0x20000;
  private static final long RINGS_OFFSET = 0x10000;
  private static final long BUFFERS_OFFSET = 0x14000;

  private EcuBench() {}

  static String text(String name, int count) {
    StringBuilder endpoints = new StringBuilder();
    StringBuilder ecus = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      endpoints.append("""
              <endpoints name="dio%1$d" bus="rpmsg%1$d"/>
          """.formatted(i));
      ecus.append(ecu(i));
    }
    for (int i = 1; i <= count; i++) {
      endpoints.append("""
              <tasks xsi:type="topology:ClientSample" name="panel%1$d" endpoint="bench/dio%1$d" count="10"/>
          """.formatted(i));
    }
    part(rest, count, EcuBench::regions);
    part(rest, count, EcuBench::doorbells);
    part(rest, count, EcuBench::device);
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
            name="%s" documentation="A bench and %d ECUs, each on an RPMsg bus of its own.">
          <cores name="bench" kind="application" os="linux">
        %s  </cores>
        %s%s</topology:Topology>
        """.formatted(TopologyTemplate.attribute(name), count, endpoints, ecus, rest);
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
            <endpoints name="dio" bus="rpmsg%1$d" address="0x400"/>
            <tasks xsi:type="topology:EchoService" name="io" endpoint="ecu%1$d/dio" count="10"/>
          </cores>
        """.formatted(number);
  }

  private static String regions(int number) {
    long at = FIRST_ADDRESS + (number - 1) * ECU_BYTES;
    return """
          <regions name="ecu%1$d_code" address="0x%2$x" size="0x10000" role="firmware"/>
          <regions name="ecu%1$d_rings" address="0x%3$x" size="0x4000" role="vrings"/>
          <regions name="ecu%1$d_buffers" address="0x%4$x" size="0x4000" role="buffers"/>
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
            <queues region="ecu%1$d_rings" index="0"/>
            <queues region="ecu%1$d_rings" index="1"/>
            <buffers region="ecu%1$d_buffers"/>
            <channels service="dio" ends="bench/dio%1$d ecu%1$d/dio"/>
          </devices>
        """.formatted(number);
  }
}
