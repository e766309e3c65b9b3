// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.FailureText;

/** A device tree in memory, and who is called what in it. */
public final class DeviceTree {
  private static final int HEAD = 64 << 10;

  private final TreeNode root;
  private final List<TreeNode> nodes = new ArrayList<>();
  private final Map<Long, TreeNode> phandles = new HashMap<>();
  private final Map<TreeNode, TreeNode> samePhandle = new LinkedHashMap<>();
  private final Map<TreeNode, String> labels = new HashMap<>();

  DeviceTree(TreeNode root) {
    this.root = root;
    Deque<TreeNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      TreeNode node = open.pop();
      nodes.add(node);
      long phandle = phandle(node);
      TreeNode other = phandle == 0 ? null : phandles.putIfAbsent(phandle, node);
      if (other != null) {
        samePhandle.put(node, other);
      }
      for (int i = node.children().size() - 1; i >= 0; i--) {
        open.push(node.children().get(i));
      }
    }
    addLabels();
  }

  /**
   * Reads a flattened tree, a folder that shows one, or source text.
   *
   * @throws MalformedInputException with one line that says where the tree is broken
   * @throws IOException with one line, if it cannot be read
   */
  public static DeviceTree read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return TreeFolder.read(file);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(TreeLimits.MOST_BYTES + 1);
    } catch (IOException e) {
      throw FailureText.naming(file, e);
    }
    if (bytes.length > TreeLimits.MOST_BYTES) {
      throw new MalformedInputException(file, TreeLimits.MOST_BYTES, "larger than 16 MiB");
    }
    return isSource(bytes) ? SourceTree.read(file, bytes) : FlattenedTree.read(file, ByteBuffer.wrap(bytes));
  }

  /** Whether a file begins as a blob or as source, or is a folder: what it then says may still be wrong. */
  public static boolean isTree(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return FlattenedTree.begins(head) || isSource(head);
    } catch (IOException e) {
      throw FailureText.naming(file, e);
    }
  }

  /** Whether it is text with the tag that begins device tree source (devicetree specification v0.4 §6.3). */
  private static boolean isSource(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') < 0 && head.contains("/dts-v1/");
  }

  /** Older trees have {@code linux,phandle} only. 0 for none. */
  private static long phandle(TreeNode node) {
    return node.cell("phandle").orElseGet(() -> node.cell("linux,phandle").orElse(0));
  }

  /** Compilers write them with {@code -@}: property by property the path of a label. */
  private void addLabels() {
    TreeNode symbols = root.child("__symbols__");
    if (symbols != null) {
      for (String label : symbols.propertyNames()) {
        TreeNode node = at(symbols.string(label));
        if (node != null) {
          labels.putIfAbsent(node, label);
        }
      }
    }
  }

  public TreeNode root() {
    return root;
  }

  /** All nodes, each behind its parent, in the order of the tree. */
  public List<TreeNode> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** The node of a path, each name with its unit address; null for none. */
  public TreeNode at(String path) {
    if (!path.startsWith("/")) {
      return null;
    }
    TreeNode node = root;
    for (String name : path.substring(1).split("/")) {
      node = node == null || name.isEmpty() ? node : node.child(name);
    }
    return node;
  }

  /** Null for none. */
  public TreeNode withPhandle(long phandle) {
    return phandles.get(phandle);
  }

  /** Nodes whose phandle another one has already, with that one. */
  Map<TreeNode, TreeNode> samePhandle() {
    return samePhandle;
  }

  /** What people call the node: its label where the tree has kept them, else its name without the unit address. */
  public String label(TreeNode node) {
    return labels.getOrDefault(node, node.baseName());
  }
}
