// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import org.ringscope.capture.memory.AddressNumber;
import org.ringscope.capture.memory.AddressOverflowException;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.memory.SmallFile;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.GzipFile;
import org.ringscope.trace.system.QueueInfo;

/** A file that describes memory, JSON: which file lies where, and where the rings are. Files are relative to it. */
public record MemoryLayoutFile(List<RawMemory.Part> parts, List<QueueDescription> queues) {

  private static final int LARGEST_RING = 32768;
  /** More than any part of a ring takes. */
  private static final int LARGEST_AREA = 1 << 20;
  private static final int MOST_BYTES = 4 << 20;
  private static final int LONGEST_REASON = 300;
  private static final Pattern PLACE = Pattern.compile("line [0-9]+ column [0-9]+");

  /** @throws IOException with one line that names the file and what is wrong in it */
  public static MemoryLayoutFile read(Path file) throws IOException {
    try {
      JsonObject root = JsonIn.object(JsonParser.parseString(text(file)), "layout");
      List<RawMemory.Part> parts = new ArrayList<>();
      Map<Path, Long> sizes = new HashMap<>();
      for (JsonElement region : JsonIn.array(root, "regions")) {
        parts.add(part(file, sizes, JsonIn.object(region, "region")));
      }
      Map<String, QueueDescription> queues = new LinkedHashMap<>();
      for (JsonElement element : JsonIn.array(root, "devices")) {
        JsonObject device = JsonIn.object(element, "device");
        for (JsonElement queue : JsonIn.array(device, "queues")) {
          QueueDescription description = queue(device, JsonIn.object(queue, "queue"));
          String id = description.device() + "/" + description.index();
          if (queues.put(id, description) != null) {
            throw new JsonParseException("queue " + id + " is there twice");
          }
        }
      }
      return new MemoryLayoutFile(parts, List.copyOf(queues.values()));
    } catch (JsonSyntaxException e) {
      throw new IOException(file + ": layout: is no JSON" + place(e), e);
    } catch (JsonParseException | ArithmeticException | NumberFormatException
        | InvalidPathException e) {
      String reason = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
      throw new IOException(file + ": layout: " + reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), e);
    }
  }

  /** Where the parser gave up, if it says so. */
  private static String place(JsonSyntaxException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? ": " + place.group() : "";
  }

  private static String text(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(SmallFile.read(file, MOST_BYTES))).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": layout: is not UTF-8", e);
    }
  }

  /** @param sizes of the files that were named before: a packed one is unpacked to know it */
  private static RawMemory.Part part(Path layout, Map<Path, Long> sizes, JsonObject region) throws IOException {
    Path file = layout.toAbsolutePath().getParent().resolve(JsonIn.text(region, "file"));
    if (Files.isDirectory(file)) {
      throw new JsonParseException("region of " + file.getFileName() + ": is a folder, not raw memory");
    }
    if (!sizes.containsKey(file)) {
      sizes.put(file, GzipFile.size(file));
    }
    long size = sizes.get(file);
    long offset = region.has("offset") ? number(region, "offset") : 0;
    long length = region.has("length") ? number(region, "length") : size - offset;
    if (offset < 0 || length < 0 || offset > size || length > size - offset) {
      throw new JsonParseException("region of " + file.getFileName() + ": offset=" + offset + " length=" + length
          + " is not within its " + size + " bytes");
    }
    long address = number(region, "address");
    if (AddressOverflowException.wraps(address, length)) {
      throw new JsonParseException("region of " + file.getFileName() + ": " + length + " bytes at 0x"
          + Long.toHexString(address) + ": goes beyond the last address");
    }
    return new RawMemory.Part(file, offset, address, length);
  }

  private static QueueDescription queue(JsonObject device, JsonObject queue) {
    String name = JsonIn.text(device, "name");
    boolean packed = isPacked(name, device, queue);
    Long features = device.has("features") ? number(device, "features") : null;
    for (String area : List.of("desc", packed ? "driverEvent" : "avail", packed ? "deviceEvent" : "used")) {
      if (AddressOverflowException.wraps(number(queue, area), LARGEST_AREA)) {
        throw new JsonParseException("queue of " + name + ": " + area + "=" + JsonIn.text(queue, area)
            + " goes beyond the last address");
      }
    }
    return new QueueDescription(name, device.has("deviceId") ? integer(device, "deviceId", 0xFFFF) : 0, features,
        integer(queue, "index", 0xFFFF), integer(queue, "size", LARGEST_RING), number(queue, "desc"),
        number(queue, packed ? "driverEvent" : "avail"),
        number(queue, packed ? "deviceEvent" : "used"), packed ? QueueInfo.PACKED : QueueInfo.SPLIT);
  }

  /** As the queue says, else as the device's features do, else split. */
  private static boolean isPacked(String name, JsonObject device, JsonObject queue) {
    if (!queue.has("format")) {
      return device.has("features") && (number(device, "features") & Features.RING_PACKED) != 0;
    }
    String format = JsonIn.text(queue, "format");
    if (!format.equals("split") && !format.equals("packed")) {
      throw new JsonParseException("queue of " + name + ": format '" + format + "' is neither split nor packed");
    }
    return format.equals("packed");
  }

  /** A whole number from 0 to {@code most}; what JSON takes for a number may be of any size. */
  private static int integer(JsonObject object, String name, int most) {
    String text = JsonIn.text(object, name);
    BigDecimal value = new BigDecimal(text);
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new JsonParseException(name + "=" + text + " is not between 0 and " + most);
    }
    return value.intValueExact();
  }

  /** An address: a string as on the command line, or a number. */
  private static long number(JsonObject object, String name) {
    return AddressNumber.parse(JsonIn.text(object, name));
  }
}
