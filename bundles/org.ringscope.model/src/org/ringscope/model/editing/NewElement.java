// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.protocol.virtio.DeviceKind;

/** Gives an element that is about to be added what makes it different from its neighbours, and what it cannot be without. */
public final class NewElement {
  /** How many a device of each kind has at least, where that is more than one (virtio 1.3 §5). */
  private static final Map<EClass, Integer> QUEUES = Map.ofEntries(Map.entry(Literals.RPMSG_DEVICE, 2),
      Map.entry(Literals.NET_DEVICE, 2), Map.entry(Literals.CONSOLE_DEVICE, 2), Map.entry(Literals.VSOCK_DEVICE, 3),
      Map.entry(Literals.GPU_DEVICE, 2), Map.entry(Literals.INPUT_DEVICE, 2), Map.entry(Literals.CRYPTO_DEVICE, 2),
      Map.entry(Literals.IOMMU_DEVICE, 2), Map.entry(Literals.SOUND_DEVICE, 4),
      Map.entry(Literals.FILE_SYSTEM_DEVICE, 2), Map.entry(Literals.CAN_DEVICE, 3),
      Map.entry(Literals.BALLOON_DEVICE, 2), Map.entry(Literals.MEDIA_DEVICE, 2));
  private static final Map<EClass, String> STEMS = Map.ofEntries(Map.entry(Literals.MEMORY_REGION, "region"),
      Map.entry(Literals.TRACE_BUFFER, "trace"), Map.entry(Literals.MAILBOX_CHANNEL, "channel"),
      Map.entry(Literals.CLIENT_SAMPLE, "client"), Map.entry(Literals.ECHO_SERVICE, "echo"),
      Map.entry(Literals.CONSOLE_WRITER, "writer"), Map.entry(Literals.CONSOLE_READER, "reader"),
      Map.entry(Literals.USER_ENDPOINT, "user"), Map.entry(Literals.CAN_NODE, "can"),
      Map.entry(Literals.CAN_HUB, "canhub"), Map.entry(Literals.DIGITAL_IO, "dio"),
      Map.entry(Literals.DISPLAY, "lcd"), Map.entry(Literals.BENCH_PANEL, "panel"),
      Map.entry(Literals.DEVICE_REQUESTS, "requests"), Map.entry(Literals.NET_HUB, "hub"));

  private NewElement() {}

  /** Completes an element that {@code parent} will contain. */
  public static void prepare(Topology topology, EObject parent, EObject child) {
    if (child instanceof VirtioDevice device && device.getTransport() == null) {
      complete(device);
    } else if (child instanceof Virtqueue queue && parent instanceof VirtioDevice device) {
      queue.setIndex(freeIndex(device));
    } else if (child instanceof RpmsgChannel channel) {
      channel.setService(freeName(topology, parent, child, "service"));
    } else if (child instanceof ConsoleWriter writer) {
      writer.setText(Defaults.TEXT);
    } else if (child instanceof Step step && step.getAt() == null) {
      step.setAt(Duration.ofSeconds(1));
    }
    if (child instanceof NamedElement named && named.getName() == null) {
      named.setName(freeName(topology, parent, child, stem(child)));
    }
    new OnlyChoices(topology).complete(parent, child);
  }

  /** A bus speaks over remoteproc, other devices have registers; each with the queues that it cannot be without. */
  private static void complete(VirtioDevice device) {
    TopologyFactory factory = TopologyFactory.eINSTANCE;
    boolean isBus = device instanceof RpmsgDevice;
    device.setTransport(isBus ? factory.createRemoteproc() : factory.createMmio());
    device.setFeatures(FeatureBits.valueOf(isBus ? "RPMSG_NS" : "VERSION_1"));
    for (int index = 0; index < QUEUES.getOrDefault(device.eClass(), 1); index++) {
      Virtqueue queue = factory.createVirtqueue();
      queue.setIndex(index);
      device.getQueues().add(queue);
    }
    if (device instanceof RpmsgDevice bus) {
      bus.setBuffers(factory.createRpmsgBuffers());
    }
  }

  /** Short: what stands before the number in a name. */
  private static String stem(EObject child) {
    if (child instanceof VirtioDevice device) {
      return device instanceof OtherDevice ? "device" : DeviceKind.of(DeviceClasses.id(device)).text();
    }
    return STEMS.getOrDefault(child.eClass(), child.eClass().getName().toLowerCase(Locale.ROOT));
  }

  /** Gives copies that are about to be pasted names and numbers that nobody has yet. */
  public static void rename(Iterable<? extends EObject> copies, Topology topology, EObject parent) {
    Set<String> taken = names(topology);
    copies.forEach(copy -> rename(copy, parent, taken));
  }

  private static void rename(EObject copy, EObject parent, Set<String> taken) {
    boolean isGlobal = parent instanceof Group || copy instanceof MemoryRegion;
    if (copy instanceof Virtqueue queue && parent instanceof VirtioDevice device && queue.eContainer() == null) {
      queue.setIndex(freeIndex(device));
    } else if (copy instanceof NamedElement named && named.getName() != null
        && (isGlobal || copy.eContainer() == null)) {
      Set<String> others = isGlobal ? taken : localNames(parent);
      if (others.contains(named.getName())) {
        String stem = named.getName().replaceAll("[0-9]+$", "");
        named.setName(stem + free(number -> others.contains(stem + number)));
      }
      others.add(named.getName());
    }
    copy.eContents().forEach(inner -> rename(inner, copy, taken));
  }

  /** Gives an element that {@code parent} will contain this name, with a number behind it if somebody has it already. */
  public static void name(Topology topology, EObject parent, NamedElement child, String name) {
    boolean isGlobal = parent instanceof Group || child instanceof MemoryRegion;
    boolean isTaken = (isGlobal ? names(topology) : localNames(parent)).contains(name);
    child.setName(isTaken ? freeName(topology, parent, child, name + "_") : name);
  }

  /** The stem with the first number behind it that makes a name nobody has where the element stands or will stand. */
  public static String freeName(Topology topology, EObject parent, EObject child, String stem) {
    boolean isGlobal = parent instanceof Group || child instanceof MemoryRegion;
    Set<String> taken = isGlobal ? names(topology) : localNames(parent);
    return stem + free(number -> taken.contains(stem + number));
  }

  /** The least number by which no queue of the device is kicked. */
  static int freeNotifyId(VirtioDevice device) {
    return free(number -> device.getQueues().stream().anyMatch(queue -> Defaults.notifyId(queue) == number));
  }

  /** The least number that no queue of the device has. */
  static int freeIndex(VirtioDevice device) {
    return free(number -> device.getQueues().stream().anyMatch(queue -> Defaults.index(queue) == number));
  }

  private static int free(IntPredicate isTaken) {
    int number = 0;
    while (isTaken.test(number)) {
      number++;
    }
    return number;
  }

  private static Set<String> names(Topology topology) {
    Set<String> names = new HashSet<>();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      if (QualifiedName.isGlobal(element)) {
        names.add(QualifiedName.localName(element));
      }
    }
    return names;
  }

  private static Set<String> localNames(EObject parent) {
    Set<String> names = new HashSet<>();
    parent.eContents().forEach(child -> names.add(QualifiedName.localName(child)));
    return names;
  }
}
