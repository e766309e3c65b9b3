// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import org.ringscope.model.io.xml.XmlElement;

/** The transport of a device, which was one word and an address. */
final class TransportMaker {
  private TransportMaker() {}

  /**
   * The transport of a device.
   *
   * @param core the device side; null for none
   */
  static XmlElement of(OldElement device, CoreMaker core, OldRemarks remarks) {
    XmlElement transport = device.part("transport");
    if (device.get("transport").equals("remoteproc")) {
      remoteproc(transport, device, core, remarks);
    } else {
      mmio(transport, device);
    }
    return transport;
  }

  private static void remoteproc(XmlElement transport, OldElement device, CoreMaker core, OldRemarks remarks) {
    transport.setType("Remoteproc");
    boolean isTableLost = core == null && device.says("base");
    unused(isTableLost, "base", device, "it has no device side that could have a resource table", remarks);
    unused(device.says("structure"), "structure", device, "remoteproc has none", remarks);
    unused(device.target("configuration") != null, "configuration", device, "remoteproc has no registers", remarks);
  }

  private static void unused(boolean isSaid, String feature, OldElement device, String reason,
      OldRemarks remarks) {
    if (isSaid) {
      remarks.leftOut(device, feature, feature + " of " + device.name() + " is left out: " + reason);
    }
  }

  private static void mmio(XmlElement transport, OldElement device) {
    String kind = device.get("transport");
    transport.setType("Mmio").set("address", device.get("base"))
        .set("version", kind.endsWith("1") ? "legacy" : "modern")
        .set("trapped", kind.startsWith("mmio-shared") ? "false" : null)
        .set("accessDoorbell", device.targetName("configuration")).set("structure", device.get("structure"));
  }
}
