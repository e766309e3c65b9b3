// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the answers to {@code x-query-virtio-queue-status} and {@code x-query-virtio-status} in a text: as JSON of QMP, and as the
 * monitor prints them for {@code info virtio-queue-status} and {@code info virtio-status} (QEMU {@code qapi/virtio.json}, {@code hw/virtio/virtio-hmp-cmds.c}). Lines are given one after the
 * other.
 */
final class QueueStatus {
  private static final int MOST_DEPTH = 64;
  private static final int MOST_FIELDS = 128;
  private static final Pattern HEADER = Pattern.compile("(/machine\\S{0,200}):");
  private static final Pattern FIELD = Pattern.compile("([a-z][a-z_]{1,30}): {1,40}(\\S{1,60})");
  /** Beginning of a list of bits, and one of them. */
  private static final Pattern BITS =
      Pattern.compile("(status|[A-Z][a-z]{1,20} [a-z ]{1,20}):|[A-Z][A-Z0-9_]{3,60}: .{0,200}");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\],]{1,8}");
  private static final Pattern TOKEN =
      Pattern.compile("\"([^\"\\\\]{0,200})\"\\s{0,8}:\\s{0,8}(\"([^\"\\\\]{0,200})\"|-?[0-9]{1,20}|true|false)|[{}]");

  private final List<Map<String, String>> queues = new ArrayList<>();
  private final List<Map<String, String>> devices = new ArrayList<>();
  private final Deque<Map<String, String>> open = new ArrayDeque<>();
  private Map<String, String> printed;

  /** @return whether the line belongs to an answer */
  boolean take(String line) {
    String text = line.strip();
    Matcher header = HEADER.matcher(text);
    if (header.matches()) {
      end();
      printed = new HashMap<>(Map.of("path", header.group(1)));
      return true;
    }
    Matcher field = FIELD.matcher(text);
    if (printed != null && (field.matches() || text.equals("VRing:"))) {
      put(printed, text.equals("VRing:") ? "vring" : key(field.group(1)), text.equals("VRing:") ? "" : field.group(2));
      return true;
    }
    return printed != null && BITS.matcher(text).matches() || json(text);
  }

  /** The monitor's words for what QMP calls {@code vring-num}. */
  private static String key(String word) {
    return switch (word) {
      case "device_name" -> "name";
      case "num", "desc", "avail", "used", "align" -> "vring-" + word;
      default -> word.replace('_', '-');
    };
  }

  private boolean json(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('{') < 0 && text.indexOf('}') < 0) {
      return !open.isEmpty() || BRACKETS.matcher(text).matches();
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      switch (token.group().charAt(0)) {
        case '{' -> open();
        case '}' -> close();
        default -> {
          if (!open.isEmpty()) {
            put(open.peek(), token.group(1), token.group(3) == null ? token.group(2) : token.group(3));
          }
        }
      }
    }
    return text.startsWith("{") || text.startsWith("[") || text.startsWith("}") || text.startsWith("]")
        || text.startsWith("\"");
  }

  private void open() {
    if (open.size() < MOST_DEPTH) {
      open.push(new HashMap<>());
    }
  }

  private void close() {
    Map<String, String> object = open.poll();
    if (object != null && (isQueue(object) || isDevice(object))) {
      open.stream().filter(outer -> outer.containsKey("path")).findFirst()
          .ifPresent(outer -> object.put("path", outer.get("path")));
      add(object);
    }
  }

  private static boolean isQueue(Map<String, String> answer) {
    return answer.containsKey("queue-index") && answer.containsKey("vring-num");
  }

  private static boolean isDevice(Map<String, String> answer) {
    return answer.containsKey("name") && answer.containsKey("broken");
  }

  private void add(Map<String, String> answer) {
    if (isQueue(answer)) {
      queues.add(answer);
    } else if (isDevice(answer)) {
      devices.add(answer);
    }
  }

  private static void put(Map<String, String> object, String key, String value) {
    if (object.size() < MOST_FIELDS) {
      object.put(key, value);
    }
  }

  private void end() {
    if (printed != null) {
      add(printed);
    }
    printed = null;
  }

  /** The queues that were found since this was asked last; {@code isEnd} if no line follows. */
  List<Map<String, String>> found(boolean isEnd) {
    if (isEnd) {
      end();
    }
    List<Map<String, String>> found = List.copyOf(queues);
    queues.clear();
    return found;
  }

  /** The devices that were found since this was asked last, not their queues; {@link #found} comes before. */
  List<Map<String, String>> devices() {
    List<Map<String, String>> found = List.copyOf(devices);
    devices.clear();
    return found;
  }

  /** A number of an answer, decimal or with 0x. @return {@code otherwise} if it has none */
  static long number(Map<String, String> queue, String key, long otherwise) {
    String text = queue.getOrDefault(key, "");
    try {
      return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
