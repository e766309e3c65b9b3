// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.Services;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.BenchPanel;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Durations;

/** A few words about each kind of element, for labels: one line a class of the model. */
public final class ElementDetails {
  private static final Map<EClass, Function<EObject, String>> WORDS = new HashMap<>();

  static {
    put(Literals.CORE, Core.class, core -> said(core.getCpu(), core.getKind(), core.getOs(),
        core.getStack(), core.getRunsOn() == null ? null : "on " + name(core.getRunsOn())));
    put(Literals.FIRMWARE, Firmware.class, firmware -> said(firmware.getImage()));
    put(Literals.MEMORY_REGION, MemoryRegion.class, region -> said(orUnknown(region.getAddress()),
        orUnknown(region.getSize()), region.getRole(), region.getFile()));
    put(Literals.ADDRESS_WINDOW, AddressWindow.class,
        window -> orUnknown(window.getAddress()) + " → " + orUnknown(Defaults.physical(window)));
    put(Literals.MAILBOX, Mailbox.class, mailbox -> said(mailbox.getHardware()));
    put(Literals.DOORBELL, Doorbell.class,
        bell -> said(name(bell.getFrom()) + " → " + name(bell.getTo()), bell.getTrigger()));
    put(Literals.VIRTIO_DEVICE, VirtioDevice.class,
        device -> "driver " + name(device.getDriverSide()) + " · device " + name(device.getDeviceSide()));
    put(Literals.VIRTQUEUE, Virtqueue.class, queue -> said(Defaults.size(queue) + " entries", format(queue)));
    put(Literals.RPMSG_BUFFERS, RpmsgBuffers.class, buffers -> buffers.eContainer() instanceof RpmsgDevice device
        ? said(Defaults.bufferCount(device) + " × " + Defaults.bufferSize(device) + " bytes", place(buffers)) : "");
    put(Literals.RPMSG_CHANNEL, RpmsgChannel.class,
        channel -> channel.getEnds().stream().map(ElementDetails::name).collect(Collectors.joining(" ↔ ")));
    put(Literals.ENDPOINT, Endpoint.class, endpoint -> said(Services.of(endpoint), name(endpoint.getBus()),
        endpoint.getAddress() == null ? "address assigned at run time" : endpoint.getAddress()));
    put(Literals.ENDPOINT_TASK, EndpointTask.class, task -> "at " + name(task.getEndpoint()));
    put(Literals.CAN_HUB, CanHub.class, hub -> said(names(hub.getBuses())));
    put(Literals.BENCH_PANEL, BenchPanel.class, panel -> said(names(panel.getBuses())));
    put(Literals.NET_HUB, NetHub.class, hub -> said(names(hub.getPorts())));
    put(Literals.STEP, Step.class, step -> said(step.getAt() == null ? "?" : Durations.format(step.getAt()),
        step.getAction(), name(step.getTarget())));
    put(Literals.DEVICE_TASK, DeviceTask.class, task -> "of " + name(task.getDevice()));
    put(Literals.MMIO, Mmio.class, mmio -> said(mmio.getVersion(), Defaults.isTrapped(mmio) ? null : "without traps",
        place(mmio)));
    put(Literals.PCI, Pci.class, pci -> said(pci.getSlot()));
    put(Literals.VHOST_USER, VhostUser.class, user -> said(user.getSocket()));
    put(Literals.PLACED, Placed.class, ElementDetails::place);
  }

  private ElementDetails() {}

  private static <T extends EObject> void put(EClass type, Class<T> java, Function<T, String> words) {
    WORDS.put(type, element -> words.apply(java.cast(element)));
  }

  /** Those of its class, else of the nearest class above; empty if there are none. */
  public static String of(EObject element) {
    Function<EObject, String> words = WORDS.get(element.eClass());
    List<EClass> above = element.eClass().getEAllSuperTypes();
    for (int i = above.size() - 1; words == null && i >= 0; i--) {
      words = WORDS.get(above.get(i));
    }
    return words == null ? "" : words.apply(element);
  }

  private static String place(Placed element) {
    if (element.getAddress() != null) {
      return "at " + element.getAddress();
    }
    return element.getRegion() == null ? "nowhere"
        : "in " + name(element.getRegion()) + (element.getOffset() == null ? "" : " + " + element.getOffset());
  }

  private static String format(Virtqueue queue) {
    return queue.eContainer() instanceof VirtioDevice device && Defaults.isPacked(device) ? "packed" : "split";
  }

  /** What is said of these, in a row. */
  private static String said(Object... words) {
    return Stream.of(words).filter(ElementDetails::isSaid)
        .map(word -> word instanceof Enumerator literal ? literal.getLiteral() : word.toString())
        .collect(Collectors.joining(" · "));
  }

  private static boolean isSaid(Object word) {
    return word != null && !(word instanceof Enumerator literal && literal.getLiteral().equals("unspecified"));
  }

  private static String name(EObject element) {
    return element == null ? "?" : QualifiedName.of(element);
  }

  /** Null for none. */
  private static String names(List<? extends EObject> elements) {
    return elements.isEmpty() ? null : elements.stream().map(ElementDetails::name).collect(Collectors.joining(", "));
  }

  private static String orUnknown(Object value) {
    return value == null ? "?" : value.toString();
  }
}
