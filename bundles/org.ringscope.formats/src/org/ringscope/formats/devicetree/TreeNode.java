// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** A node of a device tree. Cells are big-endian words of 32 bits (devicetree specification v0.4 §2.2.4). */
public final class TreeNode {
  private static final int CELL = 4;
  private static final byte[] NOTHING = {};

  private final TreeNode parent;
  private final String name;
  private final Map<String, byte[]> properties = new LinkedHashMap<>();
  private final List<TreeNode> children = new ArrayList<>();
  private final Map<String, TreeNode> byName = new HashMap<>();

  /** @param parent null for the root, whose name is empty */
  TreeNode(TreeNode parent, String name) {
    this.parent = parent;
    this.name = name;
    if (parent != null) {
      parent.children.add(this);
      parent.byName.putIfAbsent(name, this);
    }
  }

  /** The first value of a name is kept. */
  void add(String property, byte[] value) {
    properties.putIfAbsent(property, value);
  }

  /** Null for the root. */
  public TreeNode parent() {
    return parent;
  }

  /** With the unit address. */
  public String name() {
    return name;
  }

  /** Without the unit address. */
  public String baseName() {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  /** From the root, as in {@code /soc/mailbox@4c001000}; {@code /} for the root. */
  public String path() {
    if (parent == null) {
      return "/";
    }
    StringBuilder path = new StringBuilder();
    for (TreeNode each = this; each.parent != null; each = each.parent) {
      path.insert(0, "/" + each.name);
    }
    return path.toString();
  }

  public List<TreeNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The child of this whole name; null for none. */
  public TreeNode child(String wanted) {
    return byName.get(wanted);
  }

  public Set<String> propertyNames() {
    return Collections.unmodifiableSet(properties.keySet());
  }

  public boolean has(String property) {
    return properties.containsKey(property);
  }

  /** The bytes themselves, not a copy; none where there is no such property. */
  byte[] value(String property) {
    return properties.getOrDefault(property, NOTHING);
  }

  /** How many bytes the value has; 0 where there is none. */
  public int length(String property) {
    return value(property).length;
  }

  /** The whole cells of a value, each from 0 to 2³² − 1; none where there is no such property. */
  public long[] cells(String property) {
    byte[] value = value(property);
    ByteBuffer bytes = ByteBuffer.wrap(value);
    long[] cells = new long[value.length / CELL];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Integer.toUnsignedLong(bytes.getInt());
    }
    return cells;
  }

  /** A value of exactly one cell. */
  public OptionalLong cell(String property) {
    return length(property) == CELL ? OptionalLong.of(cells(property)[0]) : OptionalLong.empty();
  }

  /** A list of strings, each ended by NUL; what is not printable shows as {@code ?}. */
  public List<String> strings(String property) {
    byte[] value = value(property);
    List<String> strings = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < value.length; i++) {
      if (value[i] == 0) {
        strings.add(printable(value, begin, i));
        begin = i + 1;
      }
    }
    if (begin < value.length) {
      strings.add(printable(value, begin, value.length));
    }
    return strings;
  }

  /** The first string; empty for none. */
  public String string(String property) {
    List<String> strings = strings(property);
    return strings.isEmpty() ? "" : strings.get(0);
  }

  /** Devicetree specification v0.4 §2.3.4: usable unless it says something else. */
  public boolean isEnabled() {
    String status = string("status");
    return status.isEmpty() || status.equals("okay") || status.equals("ok");
  }

  static String printable(byte[] bytes, int begin, int end) {
    return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
  }

  @Override
  public String toString() {
    return path();
  }
}
