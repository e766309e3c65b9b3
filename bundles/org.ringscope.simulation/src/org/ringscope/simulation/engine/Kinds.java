// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.BenchPanel;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Producer;
import org.ringscope.model.topology.Replier;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;

/** What runs each kind of task, and of device on its transport: the one place where a further kind is entered. */
final class Kinds {

  /** Makes the program of a task. */
  @FunctionalInterface
  interface Programs {
    Program of(Task task, CoreDevices devices, Engine engine);
  }

  /** Makes one side of a device; null where the topology leaves out what it needs. */
  @FunctionalInterface
  interface Side {
    DeviceSide of(VirtioDevice device, Engine engine);
  }

  private record Device(EClass kind, EClass transport) {}

  private record Sides(Side driver, Side device) {}

  /** By the class of the task; every class of the model is here. */
  static final Map<EClass, Programs> PROGRAMS = new HashMap<>();

  /** Whatever has a model and no sides of its own. */
  private static final Sides MODELLED = new Sides(ModelDriverSide::of, ModelDeviceSide::new);

  /** In the order in which a core starts its devices. */
  private static final Map<Device, Sides> DEVICES = new LinkedHashMap<>();

  static {
    PROGRAMS.put(Literals.CLIENT_SAMPLE,
        (task, devices, engine) -> new ClientSampleProgram((ClientSample) task, devices, engine));
    PROGRAMS.put(Literals.ECHO_SERVICE,
        (task, devices, engine) -> ReplierProgram.of((EchoService) task, devices, engine));
    PROGRAMS.put(Literals.REPLIER, (task, devices, engine) -> ReplierProgram.of((Replier) task, devices, engine));
    PROGRAMS.put(Literals.PING, (task, devices, engine) -> RoundTripProgram.of((Ping) task, devices, engine));
    PROGRAMS.put(Literals.REQUESTER, (task, devices, engine) -> RoundTripProgram.of((Requester) task, devices, engine));
    PROGRAMS.put(Literals.PRODUCER, (task, devices, engine) -> new ProducerProgram((Producer) task, devices, engine));
    PROGRAMS.put(Literals.CONSUMER, (task, devices, engine) -> new ConsumerProgram((Consumer) task, devices, engine));
    PROGRAMS.put(Literals.USER_ENDPOINT,
        (task, devices, engine) -> new UserWriterProgram((UserEndpoint) task, devices, engine));
    PROGRAMS.put(Literals.CONSOLE_WRITER,
        (task, devices, engine) -> new ConsoleWriterProgram((ConsoleWriter) task, devices, engine));
    PROGRAMS.put(Literals.CONSOLE_READER,
        (task, devices, engine) -> new ConsoleReaderProgram((ConsoleReader) task, devices, engine));
    PROGRAMS.put(Literals.DEVICE_REQUESTS,
        (task, devices, engine) -> new DeviceRequestsProgram((DeviceRequests) task, devices, engine));
    PROGRAMS.put(Literals.CAN_NODE, (task, devices, engine) -> new CanNodeProgram((CanNode) task, devices, engine));
    PROGRAMS.put(Literals.CAN_HUB, (task, devices, engine) -> new CanHubProgram((CanHub) task, devices, engine));
    PROGRAMS.put(Literals.DIGITAL_IO,
        (task, devices, engine) -> new DigitalIoProgram((DigitalIo) task, devices, engine));
    PROGRAMS.put(Literals.DISPLAY, (task, devices, engine) -> new DisplayProgram((Display) task, devices, engine));
    PROGRAMS.put(Literals.BENCH_PANEL,
        (task, devices, engine) -> new BenchPanelProgram((BenchPanel) task, devices, engine));
  }

  static {
    DEVICES.put(new Device(Literals.RPMSG_DEVICE, Literals.REMOTEPROC),
        new Sides((device, engine) -> new HostSide((RpmsgDevice) device, engine),
            (device, engine) -> new RemoteSide((RpmsgDevice) device, engine)));
    DEVICES.put(new Device(Literals.CONSOLE_DEVICE, Literals.MMIO),
        new Sides(ConsoleDriverSide::of, ConsoleDeviceSide::new));
  }

  private Kinds() {}

  private static Device kind(VirtioDevice device) {
    return new Device(device.eClass(), device.getTransport() == null ? null : device.getTransport().eClass());
  }

  /** Whether such a device can be run: both sides, or one whose driver is outside. */
  static boolean isRun(VirtioDevice device) {
    return DEVICES.containsKey(kind(device)) || isServed(device) || isModelled(device);
  }

  /** Whether both sides run over virtio-mmio, with a device model of the engine. */
  private static boolean isModelled(VirtioDevice device) {
    return device.getTransport() instanceof Mmio && DeviceModels.has(device);
  }

  private static Sides sides(VirtioDevice device) {
    return Defaults.isMultiport(device) ? MODELLED : DEVICES.getOrDefault(kind(device), MODELLED);
  }

  /** Whether the driver is outside of the run, and reaches the device over a socket. */
  private static boolean isServed(VirtioDevice device) {
    return device.getTransport() instanceof VhostUser && DeviceModels.has(device);
  }

  /** Those of the devices that can be run, in the order in which a core starts them. */
  static List<VirtioDevice> inOrder(List<VirtioDevice> devices) {
    List<Device> kinds = new ArrayList<>(DEVICES.keySet());
    return devices.stream().filter(Kinds::isRun).sorted(Comparator.comparingInt(device -> {
      int order = kinds.indexOf(kind(device));
      return order < 0 ? kinds.size() : order;
    })).toList();
  }

  /** The driver's side; null where the topology leaves out what it needs. The device must be one that can be run. */
  static DeviceSide driverSide(VirtioDevice device, Engine engine) {
    return isServed(device) ? null : sides(device).driver.of(device, engine);
  }

  /** The device's side; null where the topology leaves out what it needs. The device must be one that can be run. */
  static DeviceSide deviceSide(VirtioDevice device, Engine engine) {
    return isServed(device) ? new VhostSide(device, engine) : sides(device).device.of(device, engine);
  }

  /** @throws IllegalArgumentException for a kind of task that nobody has entered here */
  static Program program(Task task, CoreDevices devices, Engine engine) {
    Programs programs = PROGRAMS.get(task.eClass());
    if (programs == null) {
      throw new IllegalArgumentException(
          "no program for " + QualifiedName.of(task) + ": " + task.eClass().getName());
    }
    return programs.of(task, devices, engine);
  }
}
