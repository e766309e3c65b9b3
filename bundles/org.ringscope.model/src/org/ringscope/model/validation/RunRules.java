// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__SPACE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__BOOT;
import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.MMIO__ACCESS_DOORBELL;
import static org.ringscope.model.topology.TopologyPackage.Literals.NAMED_ELEMENT__NAME;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_DEVICE__BUFFERS;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CryptoDevice;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/**
 * What a topology can say but the engine cannot run yet: a hint for who checks, a refusal for who runs. What the engine
 * learns is taken away here.
 */
public final class RunRules {
  /** Entries of the shortest queue that holds the longest request; that of a cipher has five buffers. */
  private static final int REQUEST_ENTRIES = 4;
  private static final int CIPHER_ENTRIES = 8;

  static final List<GatheredHint<?>> ALL = Stream.concat(Stream.<GatheredHint<?>>of(
      new GatheredHint<>("run-device", VirtioDevice.class, NAMED_ELEMENT__NAME, RunRules::kind),
      new GatheredHint<>("run-transport", VirtioDevice.class, VIRTIO_DEVICE__TRANSPORT, RunRules::transport),
      new GatheredHint<>("run-buffers", RpmsgDevice.class, RPMSG_DEVICE__BUFFERS, RunRules::buffers),
      new GatheredHint<>("run-queues", VirtioDevice.class, VIRTIO_DEVICE__QUEUES, RunRules::gaps),
      new GatheredHint<>("run-queues", VirtioDevice.class, VIRTIO_DEVICE__QUEUES, RunRules::few),
      new GatheredHint<>("run-ports", DeviceTask.class, DEVICE_TASK__DEVICE, RunRules::ports),
      new GatheredHint<>("run-features", VirtioDevice.class, VIRTIO_DEVICE__FEATURES, RunRules::features),
      new GatheredHint<>("run-poll", Mmio.class, MMIO__ACCESS_DOORBELL, RunRules::poll),
      new GatheredHint<>("run-doorbells", Mmio.class, MMIO__ACCESS_DOORBELL, RunRules::ownKicks),
      new GatheredHint<>("run-boot", Core.class, CORE__BOOT, RunRules::attach),
      new GatheredHint<>("run-windows", AddressWindow.class, ADDRESS_WINDOW__SPACE, RunRules::iova),
      new GatheredHint<>("run-bounce", ConsoleWriter.class, DEVICE_TASK__DEVICE, RunRules::bounce),
      new GatheredHint<>("run-program", UserEndpoint.class, ENDPOINT_TASK__ENDPOINT, RunRules::program),
      new GatheredHint<>("run-step", Step.class, NAMED_ELEMENT__NAME, RunRules::step),
      new GatheredHint<>("run-hub", NetHub.class, NAMED_ELEMENT__NAME, RunRules::hub),
      new GatheredHint<>("run-requests", DeviceRequests.class, DEVICE_TASK__DEVICE, RunRules::requests)),
      RunLimits.ALL.stream()).toList();

  private RunRules() {}

  /** Why this topology cannot be run, each reason in one line with the first element that it holds for; mostly empty. */
  public static List<Finding> refusals(Topology topology) {
    return GatheredHint.gather(ALL, new Surroundings(topology));
  }

  /** Why no run has an engine for such a device, over its transport; null if one has. */
  public static String reason(VirtioDevice device) {
    String kind = kind(device, null);
    return kind == null ? transport(device, null) : kind;
  }

  private static boolean isOutside(VirtioDevice device) {
    return device.getTransport() instanceof VhostUser;
  }

  private static String kind(VirtioDevice device, Surroundings system) {
    return device instanceof RpmsgDevice && !isOutside(device)
        || RunKinds.isRun(DeviceKind.of(DeviceClasses.id(device))) ? null
            : Labels.name(device) + " (" + device.eClass().getName()
                + "): a run has no engine for this kind of device yet";
  }

  private static String transport(VirtioDevice device, Surroundings system) {
    if (isOutside(device)) {
      return null;
    }
    List<EClass> has =
        device instanceof RpmsgDevice ? List.of(Literals.REMOTEPROC, Literals.FIXED_VRINGS) : List.of(Literals.MMIO);
    EClass says = device.getTransport() == null ? has.get(0) : device.getTransport().eClass();
    return has.contains(says) ? null
        : Labels.name(device) + " (" + device.eClass().getName() + "): a run has this kind of device over "
            + has.stream().map(EClass::getName).collect(Collectors.joining(" and ")) + " only, not over "
            + says.getName();
  }

  private static String buffers(RpmsgDevice bus, Surroundings system) {
    return system.places().start(bus.getBuffers()) != null ? null
        : Labels.name(bus) + " does not say where its buffers lie; a run needs a place for them";
  }

  private static String gaps(VirtioDevice device, Surroundings system) {
    int last = device.getQueues().stream().mapToInt(Defaults::index).max().orElse(-1);
    return last < device.getQueues().size() ? null
        : Labels.name(device) + " has gaps between the numbers of its queues; a run has all up to the last, " + last;
  }

  private static String features(VirtioDevice device, Surroundings system) {
    if (device.getTransport() instanceof FixedVrings && Defaults.isPacked(device)) {
      return Labels.name(device) + " has packed rings; fixed vrings are split";
    }
    return device.getFeatures() == null || device.getFeatures().high() == 0 ? null
        : Labels.name(device) + " offers " + device.getFeatures() + "; a run has the bits 0 to 63";
  }

  private static String ports(DeviceTask task, Surroundings system) {
    return (task instanceof ConsoleWriter || task instanceof ConsoleReader) && task.getDevice() != null
        && Defaults.isMultiport(task.getDevice())
            ? Labels.name(task) + ": " + Labels.name(task.getDevice())
                + " has several ports (MULTIPORT); a run has tasks of kind DeviceRequests for these"
            : null;
  }

  private static String few(VirtioDevice device, Surroundings system) {
    int least = device.getTransport() instanceof Mmio ? RunKinds.leastQueues(device) : 0;
    return device.getQueues().size() >= least ? null
        : Labels.name(device) + " has " + device.getQueues().size() + " queues; a run asks over at least " + least;
  }

  private static String poll(Mmio registers, Surroundings system) {
    VirtioDevice device = (VirtioDevice) registers.eContainer();
    boolean isKicked = Defaults.isKicked(device);
    return isKicked && Defaults.isInterrupted(device) ? null
        : Labels.name(device) + " has no " + (isKicked ? "interrupt" : "kick")
            + "; a run does not let a device on virtio-mmio look by itself yet";
  }

  private static String ownKicks(Mmio registers, Surroundings system) {
    VirtioDevice device = (VirtioDevice) registers.eContainer();
    return device.getQueues().stream().map(Defaults::kick).distinct().count() <= 1 ? null
        : Labels.name(device) + " has different kicks for its queues; a run has one for a device on virtio-mmio";
  }

  private static String attach(Core core, Surroundings system) {
    return core.getBoot() != Boot.ATTACH ? null
        : Labels.name(core) + " runs already when " + Labels.name(core.getBootedBy())
            + " attaches to it; a run loads what it boots";
  }

  private static String iova(AddressWindow window, Surroundings system) {
    return window.getSpace() != AddressSpace.IOVA ? null
        : Labels.name(window.eContainer()) + " has a window of an IOMMU at " + window.getAddress()
            + "; a run has no translation for devices yet";
  }

  private static String bounce(ConsoleWriter writer, Surroundings system) {
    return writer.getDevice() == null
        || writer.getDevice().getQueues().stream().allMatch(queue -> queue.getBounce() != null) ? null
            : Labels.name(writer) + ": " + Labels.name(writer.getDevice())
                + " has queues without bounce buffers; a run prints from them";
  }

  private static String program(UserEndpoint program, Surroundings system) {
    RpmsgDevice bus = program.getEndpoint() == null ? null : program.getEndpoint().getBus();
    return bus == null || bus.getDeviceSide() != program.eContainer() ? null
        : Labels.name(program) + " is a program on the remote of " + Labels.name(bus)
            + "; Linux gives devices of endpoints to programs on the host";
  }

  private static String step(Step step, Surroundings system) {
    String reason = switch (step.getAction()) {
      case STOP, RESUME, CRASH -> step.getTarget() instanceof Core ? null : "a run does this to cores only";
      case RESTART, RELOAD_FIRMWARE -> step.getTarget() instanceof Core core && isRemote(core, system) ? null
          : "a run starts cores anew that one host boots, and that have RPMsg over Remoteproc with it and no other device";
      case DESTROY_ENDPOINT -> step.getTarget() instanceof Endpoint end && end.getBus() != null
          && end.getBus().getDeviceSide() == end.eContainer() ? null : "a run destroys endpoints of device sides only";
      case UNSPECIFIED -> "it does not say what happens";
    };
    return reason == null ? null : Labels.name(step) + ": " + reason;
  }

  private static boolean isRemote(Core core, Surroundings system) {
    List<VirtioDevice> own = system.contents().devices().stream()
        .filter(device -> device.getDriverSide() == core || device.getDeviceSide() == core).toList();
    return core.getBootedBy() != null && !own.isEmpty() && own.stream().allMatch(device -> device instanceof RpmsgDevice
        && (device.getTransport() == null || device.getTransport() instanceof Remoteproc)
        && device.getDeviceSide() == core && device.getDriverSide() == core.getBootedBy());
  }

  private static String hub(NetHub hub, Surroundings system) {
    return hub.getPorts().stream().map(VirtioDevice::getDeviceSide).distinct().count() <= 1 ? null
        : Labels.name(hub) + " joins network devices that different cores serve; a run has those of one core";
  }

  private static String requests(DeviceRequests task, Surroundings system) {
    if (task.getMix() != null) {
      return Labels.name(task) + " says a mix; a run asks in turn";
    }
    return task.getDevice() == null || task.getDevice() instanceof RpmsgDevice
        || task.getDevice() instanceof ConsoleDevice && !Defaults.isMultiport(task.getDevice())
            ? Labels.name(task) + " asks " + (task.getDevice() == null ? "no device"
                : Labels.name(task.getDevice()) + ", which has tasks of its own kind")
            : task.getDevice().getQueues().stream().anyMatch(queue -> queue.getBounce() == null)
                ? Labels.name(task) + ": " + Labels.name(task.getDevice())
                    + " has queues without bounce buffers; a run has its requests in them"
                : chains(task);
  }

  /** A driver adds no chain longer than its queue (virtio 1.3 §2.7.5). */
  private static String chains(DeviceRequests task) {
    int least = task.getDevice() instanceof CryptoDevice ? CIPHER_ENTRIES : REQUEST_ENTRIES;
    return task.getDevice().getQueues().stream().allMatch(queue -> Defaults.size(queue) >= least) ? null
        : Labels.name(task) + ": " + Labels.name(task.getDevice()) + " has a queue of fewer than " + least
            + " entries; a run asks with up to so many buffers at once";
  }
}
