// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.time.Duration;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.Payload;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Traffic;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.SizeMix;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.Features;

/** What is meant, also where a topology leaves it out: the values that the engine takes. */
public final class Defaults {
  /** Entries of a ring. */
  public static final int RING_SIZE = 16;
  /** Alignment of the used ring in the legacy layout. */
  public static final int RING_ALIGN = 4096;
  /** Size of a console in characters. */
  public static final int COLUMNS = 80;
  /** As {@link #COLUMNS}. */
  public static final int ROWS = 25;
  /** Messages of a client and of a service. */
  public static final int MESSAGES = 100;
  /** What a client sends. */
  public static final String TEXT = "hello world!";
  /** How long messages are. */
  public static final SizeMix SIZE = SizeMix.of(16);
  /** How often a writer looks. */
  public static final Duration TIMEOUT = Duration.ofSeconds(1);
  public static final Duration WRITER_PERIOD = Duration.ofMillis(20);

  private Defaults() {}

  private static <T> T or(T said, T meant) {
    return said == null ? meant : said;
  }

  /** Entries. */
  public static int size(Virtqueue queue) {
    return or(queue.getSize(), RING_SIZE);
  }

  /** In bytes. */
  public static int align(Virtqueue queue) {
    return or(queue.getAlign(), RING_ALIGN);
  }

  /** The queue's number in its device; -1 where none is said. */
  public static int index(Virtqueue queue) {
    return or(queue.getIndex(), -1);
  }

  /** Unsigned 32 bits. */
  public static long notifyId(Virtqueue queue) {
    return queue.getNotifyId() == null ? index(queue) & 0xFFFF_FFFFL : queue.getNotifyId();
  }

  /** The doorbell that the driver rings for this queue; null for none. */
  public static Doorbell kick(Virtqueue queue) {
    return queue.getKick() == null && queue.eContainer() instanceof VirtioDevice device ? device.getKick()
        : queue.getKick();
  }

  /** The doorbell that the device rings for this queue; null for none. */
  public static Doorbell interrupt(Virtqueue queue) {
    return queue.getInterrupt() == null && queue.eContainer() instanceof VirtioDevice device ? device.getInterrupt()
        : queue.getInterrupt();
  }

  /** Whether the device is notified of every queue; else it has to look by itself. */
  public static boolean isKicked(VirtioDevice device) {
    return device.getQueues().stream().allMatch(queue -> kick(queue) != null);
  }

  /** Whether the driver is interrupted for every queue; else it has to look by itself. */
  public static boolean isInterrupted(VirtioDevice device) {
    return device.getQueues().stream().allMatch(queue -> interrupt(queue) != null);
  }

  /** Bits 0 to 63 of what the device offers; over vhost-user, whose drivers are modern, never nothing. */
  public static long features(VirtioDevice device) {
    if (device.getFeatures() == null) {
      return device.getTransport() instanceof VhostUser
          ? Features.VERSION_1 | Features.INDIRECT_DESC | Features.EVENT_IDX : 0;
    }
    return device.getFeatures().low();
  }

  /** Bits 0 to 63 of what the driver understands. */
  public static long driverFeatures(VirtioDevice device) {
    return device.getDriverFeatures() == null ? -1 : device.getDriverFeatures().low();
  }

  /** Whether the two sides will agree on packed rings (virtio 1.3 §6: the driver accepts what is offered). */
  public static boolean isPacked(VirtioDevice device) {
    return Features.has(features(device) & driverFeatures(device), Features.RING_PACKED);
  }

  /** What the driver calls the bus. */
  public static String busName(RpmsgDevice device) {
    return or(device.getBusName(), device.getName());
  }

  /** Bytes of one message buffer. */
  public static int bufferSize(RpmsgDevice device) {
    RpmsgBuffers buffers = device.getBuffers();
    return buffers == null ? Rpmsg.BUFFER_SIZE : or(buffers.getSize(), Rpmsg.BUFFER_SIZE);
  }

  /** Buffers of both directions together: as many as the queues have entries, up to 512, if nothing else is said. */
  public static int bufferCount(RpmsgDevice device) {
    RpmsgBuffers buffers = device.getBuffers();
    return buffers != null && buffers.getCount() != null ? buffers.getCount()
        : (int) Math.min(device.getQueues().stream().mapToLong(Defaults::size).sum(), Rpmsg.MAX_BUFFERS);
  }

  /** Whether a device is a console with several ports (virtio 1.3 §5.3.6.2). */
  public static boolean isMultiport(VirtioDevice device) {
    return device instanceof ConsoleDevice
        && Features.has(features(device) & driverFeatures(device), Console.MULTIPORT);
  }

  /** Width in characters. */
  public static int columns(ConsoleDevice console) {
    return or(console.getColumns(), COLUMNS);
  }

  /** Height in characters. */
  public static int rows(ConsoleDevice console) {
    return or(console.getRows(), ROWS);
  }

  /** Whether a register access traps to the device side. */
  public static boolean isTrapped(Mmio registers) {
    return or(registers.getTrapped(), true);
  }

  /** Whether the device side listens and the front end connects. */
  public static boolean listens(VhostUser transport) {
    return or(transport.getListens(), true);
  }

  /** Requests of a task that are under way at once. */
  public static int depth(DeviceRequests requests) {
    return Math.max(1, or(requests.getDepth(), 1));
  }

  /** In nanoseconds. */
  public static long delayNanos(Doorbell doorbell) {
    return nanos(doorbell.getDelay());
  }

  /** Never unspecified. */
  public static DoorbellTrigger trigger(Doorbell doorbell) {
    return doorbell.getTrigger() == DoorbellTrigger.UNSPECIFIED ? DoorbellTrigger.EDGE : doorbell.getTrigger();
  }

  /** Never unspecified. */
  public static Boot boot(Core core) {
    return core.getBoot() != Boot.UNSPECIFIED ? core.getBoot() : core.getBootedBy() == null ? Boot.SELF : Boot.LOAD;
  }

  /** Whose habits the core's software has; {@code UNSPECIFIED} where neither stack nor operating system say. */
  public static Stack stack(Core core) {
    if (core == null) {
      return Stack.UNSPECIFIED;
    }
    return core.getStack() != Stack.UNSPECIFIED ? core.getStack() : stack(core.getOs());
  }

  private static Stack stack(OperatingSystem os) {
    return switch (os) {
      case LINUX -> Stack.LINUX;
      case ZEPHYR -> Stack.ZEPHYR;
      case NUTTX -> Stack.NUTTX;
      default -> Stack.UNSPECIFIED;
    };
  }

  /** Whose habits the driver has. */
  public static Stack driverStack(VirtioDevice device) {
    return device.getDriverStack() != Stack.UNSPECIFIED ? device.getDriverStack() : stack(device.getDriverSide());
  }

  /** Whose habits the device side has. */
  public static Stack deviceStack(VirtioDevice device) {
    return device.getDeviceStack() != Stack.UNSPECIFIED ? device.getDeviceStack() : stack(device.getDeviceSide());
  }

  /** Physical address behind a window; null where neither it nor a region says. */
  public static Address physical(AddressWindow window) {
    return window.getPhysical() != null || window.getRegion() == null ? window.getPhysical()
        : window.getRegion().getAddress();
  }

  /** Bytes of a window; 0 where neither it nor a region says. */
  public static long size(AddressWindow window) {
    return window.getSize() != null ? window.getSize().bytes()
        : window.getRegion() != null && window.getRegion().getSize() != null ? window.getRegion().getSize().bytes() : 0;
  }

  /** Run time at which the task begins, in nanoseconds. */
  public static long startNanos(Task task) {
    return nanos(task.getStart());
  }

  /** Messages to receive. */
  public static int count(ClientSample client) {
    return or(client.getCount(), MESSAGES);
  }

  /** Messages to answer. */
  public static int count(EchoService echo) {
    return or(echo.getCount(), MESSAGES);
  }

  /** What it sends. */
  public static String text(ClientSample client) {
    return or(client.getText(), TEXT);
  }

  /** How often it looks, in nanoseconds. */
  public static long periodNanos(ConsoleWriter writer) {
    return or(writer.getPeriod(), WRITER_PERIOD).toNanos();
  }

  /** Lines to print; 0 for no end. */
  public static int lines(ConsoleWriter writer) {
    return or(writer.getLines(), 0);
  }

  /** Messages or requests; 0 for no end. */
  public static int count(Traffic traffic) {
    return or(traffic.getCount(), MESSAGES);
  }

  /** Messages to take; 0 for no end. */
  public static int count(Consumer consumer) {
    return or(consumer.getCount(), MESSAGES);
  }

  /** From one burst to the next, in nanoseconds; 0 for as fast as the other side takes them. */
  public static long periodNanos(Traffic traffic) {
    return nanos(traffic.getPeriod());
  }

  /** How many leave at once. */
  public static int burst(Traffic traffic) {
    return or(traffic.getBurst(), 1);
  }

  /** What it sends where that is text. */
  public static String text(Traffic traffic) {
    return or(traffic.getText(), TEXT);
  }

  /** How long each is, in bytes. */
  public static SizeMix size(Traffic traffic) {
    return or(traffic.getSize(), SIZE);
  }

  /** Never unspecified. */
  public static Payload payload(Traffic traffic) {
    return traffic.getPayload() == Payload.UNSPECIFIED ? Payload.SEQUENCE : traffic.getPayload();
  }

  /** Where random sizes and bytes begin. */
  public static long seed(Traffic traffic) {
    return or(traffic.getSeed(), 1L);
  }

  /** How long it waits for an answer, in nanoseconds. */
  public static long timeoutNanos(Ping ping) {
    return or(ping.getTimeout(), TIMEOUT).toNanos();
  }

  /** How long it waits for an answer, in nanoseconds. */
  public static long timeoutNanos(Requester requester) {
    return or(requester.getTimeout(), TIMEOUT).toNanos();
  }

  /** Whether calls that would wait fail at once. */
  public static boolean isNonBlocking(UserEndpoint program) {
    return or(program.getNonBlocking(), false);
  }

  /** A time span in nanoseconds; 0 where none is said. */
  public static long nanos(Duration span) {
    return span == null ? 0 : span.toNanos();
  }
}
