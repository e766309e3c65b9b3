// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One such line. Programs differ in which fields they print and in what order; each is looked up by its name.
 *
 * @param queue name of the queue
 * @param values numbers by name, e.g. {@code avail.idx}; those that are printed as {@code n/w} (packed rings) by their first
 */
record QueueDump(String queue, Map<String, Long> values) {
  private static final Pattern LINE =
      Pattern.compile("VQ: {1,8}(\\S{1,64}) {1,8}- {1,8}(packed )?(?=\\S{0,16}size=)(.{1,1000})");
  private static final Pattern VALUE = Pattern.compile("([a-z_.]{1,32})=(0x[0-9a-fA-F]{1,8}|-?[0-9]{1,10})");
  private static final int MOST_ENTRIES = 32_768;

  /** Null if the line is none. */
  static QueueDump parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.find()) {
      return null;
    }
    Map<String, Long> values = new HashMap<>();
    Matcher value = VALUE.matcher(matcher.group(3));
    while (value.find()) {
      values.put(value.group(1), Long.decode(withoutOctal(value.group(2))));
    }
    if (matcher.group(2) != null) {
      values.put("packed", 1L);
    }
    Long size = values.get("size");
    return size == null || size < 1 || size > MOST_ENTRIES ? null : new QueueDump(matcher.group(1), values);
  }

  /** A leading zero means nothing here. */
  private static String withoutOctal(String number) {
    return number.startsWith("0x") ? number : number.replaceFirst("^(-?)0+(?=.)", "$1");
  }

  int size() {
    return values.get("size").intValue();
  }

  boolean isPacked() {
    return values.containsKey("packed");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The low 16 bits, 0 if the field is not printed. */
  int u16(String name) {
    return (int) (values.getOrDefault(name, 0L) & 0xFFFF);
  }
}
