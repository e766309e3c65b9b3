// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.type.HexNumber;
import org.ringscope.protocol.virtio.Features;

/** A device of edition 2: of the class of its kind, with transport, queues and bounce buffers. */
final class DeviceMaker {
  /** What edition 1 meant by a driver that understands everything. */
  private static final long ALL_FEATURES = Long.MAX_VALUE;

  private final OldElement old;
  private final OldRemarks remarks;
  private final XmlElement element;
  private final List<XmlElement> queues = new ArrayList<>();
  private final List<XmlElement> ofBus = new ArrayList<>(0);
  private final boolean isPacked;
  private XmlElement transport;
  /** The device side; null for none. */
  private CoreMaker core;
  /** Its number in the resource table of the device side, if that has one. */
  private int vdev;

  /** @param hasBus whether it carries an RPMsg bus, whatever its id says */
  DeviceMaker(OldElement old, OldPlaces places, boolean hasBus, OldRemarks remarks) {
    this.old = old;
    this.remarks = remarks;
    element = old.copy("devices").setType(
        (hasBus ? Literals.RPMSG_DEVICE : DeviceClasses.of((int) old.number("deviceId"))).getName());
    if (element.type().equals(Literals.OTHER_DEVICE.getName()) && old.number("deviceId") != 0) {
      element.set("deviceId", old.get("deviceId"));
    }
    isPacked = old.children("queues").stream().anyMatch(DeviceMaker::isPacked);
    if (old.says("base")) {
      places.addAddress(old.number("base"));
    }
    addFeatures();
    addQueues(places);
  }

  XmlElement element() {
    return element;
  }

  private static boolean isPacked(OldElement queue) {
    return queue.get("format").equals("packed");
  }

  private void addFeatures() {
    if (isPacked) {
      element.set("features", HexNumber.format(old.number("features") | Features.RING_PACKED));
    } else if (old.says("features")) {
      element.set("features", old.get("features"));
    }
    if (old.says("driverFeatures") && old.number("driverFeatures") != ALL_FEATURES) {
      element.set("driverFeatures", old.get("driverFeatures"));
    }
  }

  private void addQueues(OldPlaces places) {
    List<OldElement> bounce = old.targets("bounce");
    List<OldElement> all = old.children("queues");
    for (int i = 0; i < all.size(); i++) {
      OldElement each = all.get(i);
      XmlElement queue = each.copy("queues");
      places.addRing(queue, each, isPacked);
      if (i < bounce.size()) {
        XmlElement buffers = old.part("bounce");
        queue.add(buffers);
        places.addFirst(buffers, bounce.get(i));
      }
      queues.add(queue);
    }
  }

  /** Adds the transport; with remoteproc, the device side gets a firmware with a resource table. */
  void addTransport(Map<OldElement, CoreMaker> cores) {
    core = cores.get(old.target("device"));
    transport = TransportMaker.of(old, core, remarks);
    vdev = core != null && isRemoteproc() ? core.addTable(old) : 0;
  }

  /** Adds something that edition 1 had at the bus. */
  void add(XmlElement part) {
    ofBus.add(part);
  }

  private boolean isRemoteproc() {
    return old.get("transport").equals("remoteproc");
  }

  void finish() {
    if (isRemoteproc() && core != null && core.vdevs() > 1) {
      transport.set("vdev", Integer.toString(vdev)); // edition 1 counted in the order of the file
    }
    element.add(transport);
    queues.forEach(element::add);
    ofBus.forEach(element::add);
  }
}
