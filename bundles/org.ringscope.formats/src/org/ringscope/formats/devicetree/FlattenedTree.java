// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.ringscope.formats.importer.MalformedInputException;

/** Reads a flattened device tree (devicetree specification v0.4 §5). */
final class FlattenedTree {
  private static final int MAGIC = 0xD00DFEED;
  private static final int HEADER_BYTES = 40;
  private static final int OLDEST_HEADER_BYTES = 36;
  private static final int LAST_COMPATIBLE = 16;
  private static final int SIZED_STRUCTURE = 17;
  private static final int RESERVATION_BYTES = 16;
  private static final int BEGIN_NODE = 1;
  private static final int END_NODE = 2;
  private static final int PROP = 3;
  private static final int NOP = 4;
  private static final int END = 9;

  private final Path file;
  private final ByteBuffer bytes;
  private final TreeLimits limits;
  private int structure;
  private int structureEnd;
  private int strings;
  private int stringsEnd;
  private int at;

  private FlattenedTree(Path file, ByteBuffer bytes) {
    this.file = file;
    this.bytes = bytes.duplicate().order(ByteOrder.BIG_ENDIAN);
    limits = new TreeLimits(file);
  }

  /** @param file for messages */
  static DeviceTree read(Path file, ByteBuffer bytes) throws MalformedInputException {
    FlattenedTree reader = new FlattenedTree(file, bytes);
    reader.readHeader();
    return new DeviceTree(reader.readStructure());
  }

  static boolean begins(byte[] head) {
    return head.length >= 4 && ByteBuffer.wrap(head).getInt(0) == MAGIC;
  }

  private MalformedInputException malformed(long offset, String reason) {
    return new MalformedInputException(file, offset, reason);
  }

  private void readHeader() throws MalformedInputException {
    int length = bytes.limit();
    if (length < 4 || bytes.getInt(0) != MAGIC) {
      throw malformed(0, "no device tree: it begins neither with d0 0d fe ed nor with /dts-v1/;");
    }
    if (length < OLDEST_HEADER_BYTES) {
      throw malformed(length, "the header is cut off");
    }
    int total = offset(4, "total size", length);
    int version = bytes.getInt(20);
    int compatible = bytes.getInt(24);
    if (compatible > LAST_COMPATIBLE + 1 || version < LAST_COMPATIBLE) {
      throw malformed(20, "version " + Integer.toUnsignedString(version) + ", compatible with "
          + Integer.toUnsignedString(compatible) + ": versions 16 and 17 can be read");
    }
    boolean hasSize = version >= SIZED_STRUCTURE;
    if (total < (hasSize ? HEADER_BYTES : OLDEST_HEADER_BYTES)) {
      throw malformed(4, "total size " + total + " is less than the header");
    }
    structure = offset(8, "structure block", total);
    strings = offset(12, "strings block", total);
    stringsEnd = strings + size(32, "strings block", total - strings);
    structureEnd = hasSize ? structure + size(36, "structure block", total - structure) : total;
    if (structure % 4 != 0) {
      throw malformed(8, "the structure block does not begin on 4 bytes");
    }
    readReservations(offset(16, "memory reservation block", total), total);
  }

  private int offset(int field, String what, int total) throws MalformedInputException {
    long value = Integer.toUnsignedLong(bytes.getInt(field));
    if (value > total) {
      throw malformed(field, what + " 0x" + Long.toHexString(value) + " is behind the end at 0x"
          + Integer.toHexString(total));
    }
    return (int) value;
  }

  private int size(int field, String what, int room) throws MalformedInputException {
    long value = Integer.toUnsignedLong(bytes.getInt(field));
    if (value > room) {
      throw malformed(field, what + " of 0x" + Long.toHexString(value) + " bytes runs over the end");
    }
    return (int) value;
  }

  /** They must end; what they reserve is the boot program's, not a system's. */
  private void readReservations(int from, int total) throws MalformedInputException {
    for (int entry = from; entry + RESERVATION_BYTES <= total; entry += RESERVATION_BYTES) {
      if (bytes.getLong(entry) == 0 && bytes.getLong(entry + 8) == 0) {
        return;
      }
    }
    throw malformed(from, "the memory reservation block does not end");
  }

  private TreeNode readStructure() throws MalformedInputException {
    TreeNode root = null;
    TreeNode node = null;
    int depth = 0;
    at = structure;
    while (true) {
      int begin = at;
      int token = next();
      if (token == BEGIN_NODE) {
        if (root != null && node == null) {
          throw malformed(begin, "a second root node");
        }
        limits.node(begin, depth++);
        node = new TreeNode(node, nodeName(root == null));
        root = root == null ? node : root;
      } else if (token == END_NODE && node != null) {
        node = node.parent();
        depth--;
      } else if (token == PROP && node != null) {
        readProperty(node, begin);
      } else if (token == END && root != null && node == null) {
        return root;
      } else if (token != NOP) {
        throw malformed(begin, unexpected(token, root, node));
      }
    }
  }

  private static String unexpected(int token, TreeNode root, TreeNode node) {
    return switch (token) {
      case END_NODE -> "a node ends that has not begun";
      case PROP -> "a property outside of every node";
      case END -> root == null ? "the tree has no node" : "the tree ends within " + node.path();
      default -> "no token: 0x" + Integer.toHexString(token);
    };
  }

  private int next() throws MalformedInputException {
    if (at > structureEnd - 4) {
      throw malformed(at, "the structure block is cut off");
    }
    int value = bytes.getInt(at);
    at += 4;
    return value;
  }

  private String nodeName(boolean isRoot) throws MalformedInputException {
    int begin = at;
    int end = endOf(begin, structureEnd, "name of a node");
    align(end + 1);
    String name = printable(begin, end);
    if (!isRoot && (name.isEmpty() || name.indexOf('/') >= 0)) {
      throw malformed(begin, "a node has the name \"" + name + "\"");
    }
    return isRoot ? "" : name;
  }

  private void readProperty(TreeNode node, int begin) throws MalformedInputException {
    long length = Integer.toUnsignedLong(next());
    long name = Integer.toUnsignedLong(next());
    if (length > structureEnd - at) {
      throw malformed(begin, "a property of " + node.path() + " with " + length + " bytes runs over the end");
    }
    if (name >= stringsEnd - strings) {
      throw malformed(begin, "a property of " + node.path() + " has its name at 0x" + Long.toHexString(name)
          + ", behind the strings");
    }
    limits.property(begin, length);
    byte[] value = new byte[(int) length];
    bytes.get(at, value);
    align(at + value.length);
    int from = strings + (int) name;
    node.add(printable(from, endOf(from, stringsEnd, "name of a property")), value);
  }

  private void align(int end) {
    at = (end + 3) & ~3;
  }

  private int endOf(int begin, int limit, String what) throws MalformedInputException {
    int last = Math.min(limit, begin + TreeLimits.LONGEST_NAME + 1);
    for (int i = begin; i < last; i++) {
      if (bytes.get(i) == 0) {
        return i;
      }
    }
    throw malformed(begin, "the " + what + (last == limit ? " does not end"
        : " has more than " + TreeLimits.LONGEST_NAME + " characters"));
  }

  private String printable(int begin, int end) {
    byte[] text = new byte[end - begin];
    bytes.get(begin, text);
    return TreeNode.printable(text, 0, text.length);
  }
}
