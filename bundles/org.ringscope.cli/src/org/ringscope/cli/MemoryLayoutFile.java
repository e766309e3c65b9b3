// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.QueueDescription;
import org.ringscope.capture.RawMemory;
import org.ringscope.runtime.virtio.Features;
import org.ringscope.trace.QueueInfo;
import picocli.CommandLine.TypeConversionException;

/** The file of {@code inspect --layout}: which file lies where, and where the rings are. Files are relative to it. */
record MemoryLayoutFile(List<RawMemory.Part> parts, List<QueueDescription> queues) {

  /** @throws IOException with one line that names the file and what is wrong in it */
  static MemoryLayoutFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
      List<RawMemory.Part> parts = new ArrayList<>();
      for (JsonElement region : array(root, "regions")) {
        parts.add(part(file, region.getAsJsonObject()));
      }
      List<QueueDescription> queues = new ArrayList<>();
      for (JsonElement device : array(root, "devices")) {
        for (JsonElement queue : array(device.getAsJsonObject(), "queues")) {
          queues.add(queue(device.getAsJsonObject(), queue.getAsJsonObject()));
        }
      }
      return new MemoryLayoutFile(parts, queues);
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | TypeConversionException
        | NumberFormatException | InvalidPathException e) {
      String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new IOException(file + ": layout: " + reason, e);
    }
  }

  private static RawMemory.Part part(Path layout, JsonObject region) throws IOException {
    Path file = layout.toAbsolutePath().getParent().resolve(required(region, "file").getAsString());
    long size = Files.size(file);
    long offset = region.has("offset") ? number(region.get("offset")) : 0;
    long length = region.has("length") ? number(region.get("length")) : size - offset;
    if (offset < 0 || length < 0 || offset > size || length > size - offset) {
      throw new JsonParseException("region of " + file.getFileName() + ": offset=" + offset + " length=" + length
          + " is not within its " + size + " bytes");
    }
    return new RawMemory.Part(file, offset, number(required(region, "address")), length);
  }

  private static QueueDescription queue(JsonObject device, JsonObject queue) {
    String name = required(device, "name").getAsString();
    boolean packed = isPacked(name, device, queue);
    return new QueueDescription(name, device.has("deviceId") ? device.get("deviceId").getAsInt() : 0,
        required(queue, "index").getAsInt(), required(queue, "size").getAsInt(), number(required(queue, "desc")),
        number(required(queue, packed ? "driverEvent" : "avail")),
        number(required(queue, packed ? "deviceEvent" : "used")), packed ? QueueInfo.PACKED : QueueInfo.SPLIT);
  }

  /** As the queue says, else as the device's features do, else split. */
  private static boolean isPacked(String name, JsonObject device, JsonObject queue) {
    if (!queue.has("format")) {
      return device.has("features") && (number(device.get("features")) & Features.RING_PACKED) != 0;
    }
    String format = queue.get("format").getAsString();
    if (!format.equals("split") && !format.equals("packed")) {
      throw new JsonParseException("queue of " + name + ": format '" + format + "' is neither split nor packed");
    }
    return format.equals("packed");
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsJsonArray() : new JsonArray();
  }

  private static JsonElement required(JsonObject object, String name) {
    if (!object.has(name)) {
      throw new JsonParseException("'" + name + "' is missing");
    }
    return object.get(name);
  }

  private static long number(JsonElement value) {
    return MemoryAddress.parse(value.getAsString()).value();
  }
}
