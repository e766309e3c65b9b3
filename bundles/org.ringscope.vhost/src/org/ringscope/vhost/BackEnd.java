// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.util.Arrays;
import java.util.function.Consumer;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.DevicePort;
import org.ringscope.vhost.posix.Descriptors;

/**
 * One device as vhost-user has it: answers the messages of a front end and starts and stops the queues of the device by
 * them (QEMU {@code docs/interop/vhost-user.rst}). Chains are returned in the order in which they were taken, so a split
 * ring says itself where to go on after a process that has gone. That is not so for events of GPIO lines, and for packed
 * rings, whose front end knows no position that it was not told: nothing tracks them ("Inflight I/O tracking").
 */
final class BackEnd {
  /** Says that protocol features can be asked for. */
  static final long PROTOCOL_FEATURES = 1L << 30;
  static final int MQ = 1;
  static final int REPLY_ACK = 1 << 3;
  static final int BACKEND_REQ = 1 << 5;
  static final int CONFIG = 1 << 9;
  static final int RESET_DEVICE = 1 << 13;
  static final int CONFIGURE_MEM_SLOTS = 1 << 15;
  static final int STATUS = 1 << 16;
  static final int OFFERED = MQ | REPLY_ACK | BACKEND_REQ | RESET_DEVICE | CONFIGURE_MEM_SLOTS | STATUS;

  private static final int CONFIG_HEADER = 12;
  private static final int VRING_MASK = 0xFF;
  private static final int NO_DESCRIPTOR = 0x100;
  private static final int USED_IDX = 2;

  /** Watches the eventfd of a queue's kick. */
  interface Kicks {
    void watch(int descriptor, int queue);

    void leave(int descriptor);
  }

  private final DevicePort port;
  private final Kicks kicks;
  private final Consumer<String> lines;
  private final GuestRegions regions = new GuestRegions();
  private final Vring[] vrings;
  private long features;
  private long protocolFeatures;
  private int requests = Descriptors.NONE;
  private int status;

  /** @param lines takes what a user should know */
  BackEnd(DevicePort port, Kicks kicks, Consumer<String> lines) {
    this.port = port;
    this.kicks = kicks;
    this.lines = lines;
    vrings = new Vring[port.device().queueCount()];
    Arrays.setAll(vrings, index -> new Vring());
  }

  /** Where the front end takes requests of ours; {@link Descriptors#NONE} if it does not. */
  int requests() {
    return requests;
  }

  /** Signals the driver's end of a queue. */
  void call(int queue) {
    if (vrings[queue].call != Descriptors.NONE) {
      Descriptors.signal(vrings[queue].call);
    }
  }

  /** The kick of a queue can be read. */
  void kicked(int queue) {
    Vring vring = vrings[queue];
    if (vring.kick == Descriptors.NONE) {
      return;
    }
    Descriptors.take(vring.kick);
    if (vring.isRunning) {
      port.kicked(queue);
      tellError(queue);
    }
  }

  private void tellError(int queue) {
    Vring vring = vrings[queue];
    DeviceQueue running = port.device().queue(queue);
    if (running != null && running.isBroken() && !vring.isErrorTold) {
      vring.isErrorTold = true;
      lines.accept("queue " + queue + " is broken: " + running.fault().text());
      if (vring.error != Descriptors.NONE) {
        Descriptors.signal(vring.error);
      }
    }
  }

  /**
   * Does what a message asks for.
   *
   * @param message is the answer afterwards, if there is one
   * @return whether there is one
   */
  boolean handle(Message message) throws VhostException {
    Request request = message.request();
    boolean isAcknowledged = message.needsReply() && (protocolFeatures & REPLY_ACK) != 0;
    if (request == null) {
      if (isAcknowledged) {
        message.answerU64(1);
      }
      return isAcknowledged; // one without an answer of its own can be left out
    }
    if (!request.allows(message.size())) {
      throw new VhostException(request + " of " + message.size() + " bytes");
    }
    switch (request) {
      case GET_FEATURES -> message.answerU64(offered());
      case GET_PROTOCOL_FEATURES -> message.answerU64(offeredProtocol());
      case GET_QUEUE_NUM -> message.answerU64(vrings.length);
      case GET_MAX_MEM_SLOTS -> message.answerU64(GuestRegions.MOST_REGIONS);
      case GET_STATUS -> message.answerU64(status);
      case GET_VRING_BASE -> stop(message);
      case GET_CONFIG -> readConfig(message);
      case SET_LOG_BASE, GET_INFLIGHT_FD, SET_INFLIGHT_FD -> throw new VhostException(request + " was not offered");
      default -> change(request, message);
    }
    if (!request.isReplied() && isAcknowledged) {
      message.answerU64(0);
    }
    return request.isReplied() || isAcknowledged;
  }

  private void change(Request request, Message message) throws VhostException {
    switch (request) {
      case SET_FEATURES -> setFeatures(message.u64(0));
      case SET_PROTOCOL_FEATURES -> protocolFeatures = message.u64(0) & offeredProtocol();
      case SET_MEM_TABLE -> setMemory(message);
      case ADD_MEM_REG -> changeMemory(() -> addRegion(message, 8));
      case REM_MEM_REG -> changeMemory(() -> regions.remove(message.u64(8), message.u64(16), message.u64(24)));
      case SET_VRING_NUM -> stopped(message.u32(0)).size = message.u32(4);
      case SET_VRING_ADDR -> place(message);
      case SET_VRING_BASE -> stopped(message.u32(0)).base = message.u32(4);
      case SET_VRING_KICK -> setKick(message);
      case SET_VRING_CALL -> setCall(message);
      case SET_VRING_ERR -> setError(message);
      case SET_VRING_ENABLE -> enable(message.u32(0), message.u32(4) != 0);
      case SET_BACKEND_REQ_FD -> {
        Descriptors.close(requests);
        requests = message.takeDescriptor();
      }
      case SET_CONFIG -> writeConfig(message);
      case SET_STATUS -> setStatus((int) message.u64(0));
      case RESET_DEVICE, RESET_OWNER -> reset();
      default -> { // SET_OWNER: the session began when it connected
      }
    }
  }

  /** What is offered: the ring is served in any order of the driver's, so IN_ORDER, whose start nobody tells, is not. */
  private long offered() {
    return port.device().offeredFeatures() & ~(Features.IN_ORDER | Features.NOTIFICATION_DATA | Features.RING_RESET)
        | PROTOCOL_FEATURES;
  }

  private int offeredProtocol() {
    return port.device().config().length() == 0 ? OFFERED : OFFERED | CONFIG;
  }

  private void setFeatures(long value) throws VhostException {
    long wanted = value & ~PROTOCOL_FEATURES;
    boolean isRunning = Arrays.stream(vrings).anyMatch(vring -> vring.isRunning);
    if (isRunning && wanted == features) {
      return;
    }
    if (isRunning) {
      throw new VhostException("features were changed while queues run");
    }
    if ((port.device().offeredFeatures() & ~wanted & Features.RING_PACKED) != 0) {
      throw new VhostException(
          "the driver does not take packed rings, as the topology wants: QEMU needs packed=on, and no BIOS with a driver");
    }
    features = wanted;
    if (!port.negotiate(wanted)) {
      throw new VhostException("features that were not offered: 0x" + Long.toHexString(wanted));
    }
    if ((value & PROTOCOL_FEATURES) == 0) {
      Arrays.stream(vrings).forEach(vring -> vring.isEnabled = true); // "Ring states"
    }
  }

  private void setStatus(int value) {
    status = value;
    if (value == DeviceStatus.RESET) {
      reset();
    }
  }

  /** Queues go; memory and descriptors stay with the session. */
  private void reset() {
    for (int i = 0; i < vrings.length; i++) {
      halt(i);
      vrings[i].isEnabled = false;
      vrings[i].isErrorTold = false;
    }
    port.reset();
  }

  private interface Change {
    void run() throws VhostException;
  }

  private void setMemory(Message message) throws VhostException {
    int count = message.u32(0);
    if (count < 0 || message.size() != 8 + 32L * count || message.descriptors.size() != count) {
      throw new VhostException("a table of " + count + " regions in " + message.size() + " bytes with "
          + message.descriptors.size() + " files");
    }
    changeMemory(() -> {
      regions.clear();
      for (int i = 0; i < count; i++) {
        addRegion(message, 8 + 32 * i);
      }
    });
  }

  private void addRegion(Message message, int at) throws VhostException {
    int file = message.takeDescriptor();
    try {
      regions.add(message.u64(at), message.u64(at + 8), message.u64(at + 16), message.u64(at + 24), file);
    } finally {
      Descriptors.close(file);
    }
  }

  /** Queues that run are stopped meanwhile, and go on in the new memory. */
  private void changeMemory(Change change) throws VhostException {
    boolean[] ran = new boolean[vrings.length];
    for (int i = 0; i < vrings.length; i++) {
      ran[i] = vrings[i].isRunning;
      halt(i);
    }
    change.run();
    port.memory(regions.memory());
    for (int i = 0; i < vrings.length; i++) {
      if (ran[i]) {
        run(i);
      }
    }
  }

  private Vring vring(int index) throws VhostException {
    if (index < 0 || index >= vrings.length) {
      throw new VhostException("queue " + Integer.toUnsignedString(index) + " of " + vrings.length);
    }
    return vrings[index];
  }

  private Vring stopped(int index) throws VhostException {
    Vring vring = vring(index);
    if (vring.isRunning) {
      throw new VhostException("queue " + index + " was changed while it runs");
    }
    return vring;
  }

  private void place(Message message) throws VhostException {
    Vring vring = vring(message.u32(0));
    vring.descriptors = message.u64(8);
    vring.used = message.u64(16);
    vring.available = message.u64(24);
    vring.isPlaced = true;
  }

  private void setKick(Message message) throws VhostException {
    int index = message.u32(0) & VRING_MASK;
    Vring vring = vring(index);
    leaveKick(vring);
    vring.kick = message.takeDescriptor();
    if (vring.kick == Descriptors.NONE) {
      lines.accept("queue " + index + " has no kick: it is looked at once, when it starts");
    } else {
      kicks.watch(vring.kick, index);
    }
    vring.isStarted = true;
    if (vring.isEnabled) {
      run(index);
    }
  }

  private void leaveKick(Vring vring) {
    if (vring.kick != Descriptors.NONE) {
      kicks.leave(vring.kick);
      Descriptors.close(vring.kick);
      vring.kick = Descriptors.NONE;
    }
  }

  private void setCall(Message message) throws VhostException {
    Vring vring = vring(message.u32(0) & VRING_MASK);
    Descriptors.close(vring.call);
    vring.call = (message.u32(0) & NO_DESCRIPTOR) != 0 ? Descriptors.NONE : message.takeDescriptor();
    if (vring.call != Descriptors.NONE && vring.isRunning) {
      Descriptors.signal(vring.call); // what was returned meanwhile was told to the old one
    }
  }

  private void setError(Message message) throws VhostException {
    Vring vring = vring(message.u32(0) & VRING_MASK);
    Descriptors.close(vring.error);
    vring.error = message.takeDescriptor();
  }

  private void enable(int index, boolean isEnabled) throws VhostException {
    Vring vring = vring(index);
    vring.isEnabled = isEnabled;
    if (isEnabled && vring.isStarted && !vring.isRunning) {
      run(index);
    } else if (!isEnabled) {
      halt(index);
    }
  }

  private void run(int index) throws VhostException {
    Vring vring = vrings[index];
    if (!vring.isPlaced || vring.isRunning) {
      return;
    }
    long desc = regions.guestAddress(vring.descriptors);
    long avail = regions.guestAddress(vring.available);
    long used = regions.guestAddress(vring.used);
    boolean packed = Features.has(features, Features.RING_PACKED);
    int atAvail = packed ? vring.base & 0xFFFF : RingIndex.plus(vring.base, 0);
    int atUsed = packed ? vring.base >>> 16 : usedIdx(used);
    if (!port.startQueue(index, vring.size & 0xFFFF_FFFFL, desc, avail, used, atAvail, atUsed)) {
      throw new VhostException("queue " + index + " cannot be where it is said to be");
    }
    vring.isRunning = true;
    vring.isErrorTold = false;
    if (port.device().isLive()) {
      port.device().notified(index);
    } else {
      port.driverOk(); // a front end starts queues when the driver is ready
    }
    tellError(index);
  }

  /** Where the device stands in a split ring, which no message says. */
  private int usedIdx(long used) throws VhostException {
    try {
      GuestMemory memory = port.device().memory();
      return memory.view(used, USED_IDX + 2).getU16Acquire(USED_IDX);
    } catch (AddressFault e) {
      throw new VhostException("a used ring that cannot be read: " + e.getMessage());
    }
  }

  /** Stops a queue where it stands; the device has returned what it had taken. */
  private void halt(int index) {
    Vring vring = vrings[index];
    DeviceQueue queue = port.device().queue(index);
    if (vring.isRunning && queue != null) {
      port.stopQueue(index);
      vring.base = Features.has(features, Features.RING_PACKED) ? queue.usedIdx() | queue.usedIdx() << 16
          : queue.usedIdx();
    }
    vring.isRunning = false;
  }

  private void stop(Message message) throws VhostException {
    int index = message.u32(0);
    Vring vring = vring(index);
    halt(index);
    leaveKick(vring);
    vring.isStarted = false;
    message.buffer.putInt(Message.HEADER_BYTES + 4, vring.base);
    message.answer(8);
  }

  private void readConfig(Message message) throws VhostException {
    int size = message.u32(4);
    if (size < 0 || message.size() != CONFIG_HEADER + (long) size) {
      throw new VhostException("a configuration of " + Integer.toUnsignedString(size) + " bytes in " + message.size());
    }
    byte[] bytes = port.config(message.u32(0), size);
    message.buffer.put(Message.HEADER_BYTES + CONFIG_HEADER, bytes);
    message.answer(CONFIG_HEADER + size);
  }

  private void writeConfig(Message message) throws VhostException {
    int size = message.u32(4);
    if (size < 0 || message.size() != CONFIG_HEADER + (long) size) {
      throw new VhostException("a configuration of " + Integer.toUnsignedString(size) + " bytes in " + message.size());
    }
    int from = Message.HEADER_BYTES + CONFIG_HEADER;
    port.writeConfig(message.u32(0), Arrays.copyOfRange(message.bytes, from, from + size));
  }

  /** The front end has gone: everything as before it came. */
  void close() {
    for (int i = 0; i < vrings.length; i++) {
      halt(i);
      if (vrings[i].kick != Descriptors.NONE) {
        kicks.leave(vrings[i].kick);
      }
      vrings[i].clear();
    }
    port.reset();
    port.memory(GuestMemory.of());
    regions.clear();
    Descriptors.close(requests);
    requests = Descriptors.NONE;
    features = 0;
    protocolFeatures = 0;
    status = 0;
  }
}
