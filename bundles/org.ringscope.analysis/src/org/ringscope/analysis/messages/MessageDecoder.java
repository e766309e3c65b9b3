// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.payload.DeviceBuffer;
import org.ringscope.analysis.payload.PayloadDecoder;
import org.ringscope.analysis.state.DeviceState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/**
 * Says what is in the messages of a trace: RPMsg, and buffers of other devices. A buffer has no bus and a queue whose device
 * is known; where its source and destination add up to its length, they are the bytes that the device reads and those that
 * it writes. Any thread may ask.
 */
public final class MessageDecoder {
  /** Flag of a buffer that comes back to its driver with what the device has written. */
  static final int ANSWER = 1;

  private final Trace trace;
  private final Map<Long, String> services = new HashMap<>();
  /** By device: what driver and device agreed on when the first of its buffers passed. */
  private final Map<Integer, Long> features = new ConcurrentHashMap<>();

  public MessageDecoder(Trace trace) {
    this.trace = trace;
    for (ChannelInfo channel : trace.system().channels()) {
      add(channel.bus(), channel.source(), channel.name());
      add(channel.bus(), channel.destination(), channel.name());
    }
  }

  private void add(int bus, long address, String service) {
    if (address != Rpmsg.ADDRESS_ANY_U32) {
      services.putIfAbsent((long) bus << 32 | address, service);
    }
  }

  /** The service of a channel that the system was drawn with; null where it says nothing of these addresses. */
  private String service(int bus, long source, long destination) {
    String service = services.get((long) bus << 32 | source);
    return service != null ? service : services.get((long) bus << 32 | destination);
  }

  /** The device whose buffer it is; null for an RPMsg message, also for one whose device nobody knows. */
  public DeviceInfo device(Message message) {
    return device(message.bus(), message.queue());
  }

  DeviceInfo device(int bus, int queueId) {
    QueueInfo queue = bus == Unknown.ID ? trace.system().queue(queueId) : null;
    DeviceInfo device = queue == null ? null : trace.system().device(queue.device());
    return device == null || device.deviceId() == DeviceInfo.UNKNOWN_ID || DeviceKind.RPMSG.is(device.deviceId()) ? null
        : device;
  }

  /** How many of a buffer's first bytes the device reads, {@link QueueState#UNKNOWN} where nobody told. */
  public static int readable(Message message) {
    return readable(message.source(), message.destination(), message.length());
  }

  private static int readable(long source, long destination, int length) {
    return length > 0 && source + destination == length ? (int) source : QueueState.UNKNOWN;
  }

  /** A request goes to the device, with room for its answer. Where the parts of a buffer are unknown, its queue tells. */
  public Direction direction(Message message) {
    return device(message) == null ? message.direction()
        : direction(message.queue(), message.source(), message.destination(), message.length(),
            message.flags());
  }

  /** As {@link #direction(Message)}, of a buffer. */
  Direction direction(int queueId, long source, long destination, int length, int flags) {
    int readable = readable(source, destination, length);
    if (readable != QueueState.UNKNOWN) {
      return readable > 0 && (flags & ANSWER) == 0 ? Direction.TO_DEVICE : Direction.TO_DRIVER;
    }
    QueueInfo queue = trace.system().queue(queueId);
    DeviceKind kind = DeviceKind.of(trace.system().device(queue.device()).deviceId());
    return kind.isToDriver(queue.index()) ? Direction.TO_DRIVER
        : kind.isToDevice(queue.index()) ? Direction.TO_DEVICE : Direction.UNKNOWN;
  }

  /** What the payload means; null if nothing of it was recorded, and for a device without a layout that everybody keeps. */
  public DecodedPayload decode(Message message) {
    DeviceInfo device = device(message);
    if (message.payload().length == 0) {
      return null;
    }
    return device == null
        ? PayloadDecoder.decodeRpmsg(service(message.bus(), message.source(), message.destination()),
            message.destination(), message.length(), message.payload())
        : decode(device, message.queue(), message.position(), readable(message), message.length(), message.payload());
  }

  /** As {@link #decode}, but null for an RPMsg message whose service does not say what is in it: its bytes say it best. */
  public DecodedPayload meaning(Message message) {
    boolean isPlain = device(message) == null
        && !PayloadDecoder.knows(service(message.bus(), message.source(), message.destination()));
    return isPlain || message.kind() != MessageKind.DATA ? null : decode(message);
  }

  /** What a message says in one line: what its buffer means, which service it announces, or its payload as text. */
  public String summary(Message message) {
    DecodedPayload decoded = meaning(message);
    if (decoded != null) {
      return decoded.summary();
    }
    return switch (message.kind()) {
      case NS_CREATE -> "create " + message.name();
      case NS_DESTROY -> "destroy " + message.name();
      case DATA -> message.text();
    };
  }

  /** What is in a message event in one line; null where {@link #meaning} is. */
  public String meaning(EventView event) {
    DeviceInfo device = device(event.getInt(Field.BUS), event.getInt(Field.QUEUE));
    if (device == null) {
      String service = service(event.getInt(Field.BUS), event.getLong(Field.SOURCE), event.getLong(Field.DESTINATION));
      return !PayloadDecoder.knows(service) || event.byteCount(Field.PAYLOAD) == 0 ? null
          : PayloadDecoder.decodeRpmsg(service, event.getLong(Field.DESTINATION), event.getInt(Field.LENGTH),
              event.bytes(Field.PAYLOAD)).summary();
    }
    if (event.byteCount(Field.PAYLOAD) == 0) {
      return null;
    }
    int readable = readable(event.getLong(Field.SOURCE), event.getLong(Field.DESTINATION), event.getInt(Field.LENGTH));
    DecodedPayload decoded =
        decode(device, event.getInt(Field.QUEUE), event.position(), readable, event.getInt(Field.LENGTH),
            event.bytes(Field.PAYLOAD));
    return decoded == null ? null : decoded.summary();
  }

  private DecodedPayload decode(DeviceInfo device, int queue, Position position, int readable, int length,
      byte[] bytes) {
    long agreed = features.computeIfAbsent(device.id(), id -> featuresAt(position, device));
    return PayloadDecoder
        .decode(new DeviceBuffer(device.deviceId(), trace.system().queue(queue).index(), agreed, readable,
            Math.max(length, bytes.length), bytes));
  }

  /** Those that the driver accepted before the message, or else those that the device is described to offer. */
  private long featuresAt(Position position, DeviceInfo device) {
    try {
      DeviceState state = new StateReader(trace).at(position).device(device.id());
      return state != null && state.featuresAccepted() ? state.accepted() : device.features();
    } catch (IOException e) {
      return device.features();
    }
  }
}
