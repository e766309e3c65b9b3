// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.payload.DeviceBuffer;
import org.ringscope.analysis.payload.PayloadDecoder;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.inspect.FoundBuffer;
import org.ringscope.capture.inspect.FoundMessage;
import org.ringscope.capture.inspect.InspectedDevice;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.cli.output.DecodedJson;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.PayloadPreview;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.event.FoundState;

/** Messages and buffers that {@code inspect} found in memory. */
final class FoundMessageOut {

  /** Behind the state of what was taken, if its buffer belongs to its sender again. */
  static final String REUSED = ", may be reused";

  /** Columns for the longest state, without and with {@link #REUSED}. */
  private static final int WIDTH = FoundState.DELIVERED.text().length();
  private static final int WIDE = FoundState.DONE.text().length() + REUSED.length();

  private final Inspection inspection;

  FoundMessageOut(Inspection inspection) {
    this.inspection = inspection;
  }

  /** The elements of {@code messages[]}, queue by queue, oldest first. */
  void json(JsonOut json) throws IOException {
    for (InspectedQueue queue : inspection.queues()) {
      for (FoundMessage message : inspection.messages(queue)) {
        json(json, queue, message);
      }
      for (FoundBuffer buffer : inspection.buffers(queue)) {
        json(json, queue, buffer);
      }
    }
  }

  private void json(JsonOut json, InspectedQueue queue, FoundMessage message) throws IOException {
    NameService service = message.nameService();
    json.object().put("bus", device(queue).info().name()).put("queue", queue.name())
        .put("direction", message.toDevice() ? "to-device" : "to-driver").address("src", message.source())
        .address("dst", message.destination()).put("len", message.length()).put("flags", message.flags())
        .put("kind", service == null ? "data" : service.destroy() ? "ns-destroy" : "ns-create");
    if (service != null) {
      json.put("name", NameService.name(message.payload(), 0));
    }
    end(json, message.payload(), message.buffer(), message.state(), message.mayBeReused(), decode(message));
  }

  private void json(JsonOut json, InspectedQueue queue, FoundBuffer buffer) throws IOException {
    json.object().put("device", device(queue).info().name()).put("queue", queue.name())
        .put("direction", buffer.readable() > 0 ? "to-device" : "to-driver").put("readable", buffer.readable())
        .put("len", buffer.length()).put("kind", "data");
    end(json, buffer.payload(), buffer.buffer(), buffer.state(), buffer.mayBeReused(), decode(queue, buffer));
  }

  private static void end(JsonOut json, byte[] payload, long buffer, FoundState state, boolean mayBeReused,
      DecodedPayload decoded) throws IOException {
    json.put("payloadHex", HexFormat.of().formatHex(payload)).address("buffer", buffer).put("state",
        state.text());
    if (mayBeReused) {
      json.put("mayBeReused", true);
    }
    DecodedJson.write(json, decoded);
    json.endObject();
  }

  /** One line for each message of a queue, and how many there are. */
  void text(PrintWriter out, InspectedQueue queue) {
    List<FoundMessage> messages = inspection.messages(queue);
    if (DeviceKind.RPMSG.is(device(queue).info().deviceId()) && queue.inFlight() == QueueState.UNKNOWN) {
      out.println("  messages unknown");
    } else if (DeviceKind.RPMSG.is(device(queue).info().deviceId())) {
      out.println("  " + messages.size() + (messages.size() == 1 ? " message" : " messages") + " still there");
    }
    int width = messages.stream().anyMatch(FoundMessage::mayBeReused) ? WIDE : WIDTH;
    for (FoundMessage message : messages) {
      NameService service = message.nameService();
      out.println(
          String.format(Locale.ROOT, "    %-" + width + "s 0x%x → 0x%x  %4d B  %s",
              state(message.state(), message.mayBeReused()), message.source(),
              message.destination(), message.length(), service == null ? PayloadPreview.of(message.payload(), false)
                  : (service.destroy() ? "destroy " : "create ") + NameService.name(message.payload(), 0)));
    }
    List<FoundBuffer> buffers = inspection.buffers(queue);
    if (!buffers.isEmpty()) {
      out.println("  " + buffers.size() + (buffers.size() == 1 ? " buffer" : " buffers") + " still there");
    }
    width = buffers.stream().anyMatch(FoundBuffer::mayBeReused) ? WIDE : WIDTH;
    for (FoundBuffer buffer : buffers) {
      DecodedPayload decoded = decode(queue, buffer);
      String content = buffer.payload().length == 0 ? "not in the memory"
          : decoded == null ? PayloadPreview.of(buffer.payload(), buffer.payload().length < buffer.length())
              : decoded.summary();
      out.println(String.format(Locale.ROOT, "    %-" + width + "s → %s  %4d B  %s",
          state(buffer.state(), buffer.mayBeReused()),
          buffer.readable() > 0 ? "device" : "driver", buffer.length(), content));
    }
  }

  private static String state(FoundState state, boolean mayBeReused) {
    return state.text() + (mayBeReused ? REUSED : "");
  }

  private static DecodedPayload decode(FoundMessage message) {
    return PayloadDecoder.decodeRpmsg(message.destination(), message.length(), message.payload());
  }

  /** Null where there is nothing to read, or nobody knows how. */
  private DecodedPayload decode(InspectedQueue queue, FoundBuffer buffer) {
    InspectedDevice device = device(queue);
    long features = device.accepted() == null ? device.info().features() : device.accepted();
    return buffer.payload().length == 0 ? null : PayloadDecoder.decode(new DeviceBuffer(device.info().deviceId(),
        queue.info().index(), features, buffer.readable(), buffer.length(), buffer.payload()));
  }

  private InspectedDevice device(InspectedQueue queue) {
    return inspection.devices().get(queue.info().device());
  }
}
