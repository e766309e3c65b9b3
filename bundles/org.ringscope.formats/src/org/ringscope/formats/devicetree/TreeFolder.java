// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.FailureText;

/**
 * Reads a folder in which each node is a folder and each property a file, as Linux {@code drivers/of/kobj.c} shows the
 * tree of the running machine. Only the folder itself may be a symbolic link, as {@code /proc/device-tree} is; others
 * are left out.
 */
final class TreeFolder {
  private static final int MOST_ENTRIES = 100_000;

  private final TreeLimits limits;
  private final Path top;

  private TreeFolder(Path top) {
    this.top = top;
    limits = new TreeLimits(top);
  }

  static DeviceTree read(Path folder) throws IOException {
    try {
      TreeFolder reader = new TreeFolder(folder);
      TreeNode root = new TreeNode(null, "");
      reader.readInto(root, folder.toRealPath(), 0);
      if (root.propertyNames().stream().noneMatch(List.of("compatible", "model", "#address-cells")::contains)) {
        throw new MalformedInputException(folder, -1,
            "no device tree: its root has no compatible and no #address-cells");
      }
      return new DeviceTree(root);
    } catch (IOException e) {
      throw FailureText.naming(folder, e);
    }
  }

  private void readInto(TreeNode node, Path folder, int depth) throws IOException {
    limits.node(-1, depth);
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        readInto(new TreeNode(node, name), entry, depth + 1);
      } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && !name.equals("name")) {
        node.add(name, value(entry));
      }
    }
  }

  /** In the order of names: a folder has no other. */
  private List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        entries.add(entry);
        if (entries.size() > MOST_ENTRIES) {
          throw new MalformedInputException(top, -1, "more than " + MOST_ENTRIES + " entries in one folder");
        }
      }
    }
    entries.sort(Comparator.comparing(Path::getFileName));
    return entries;
  }

  private byte[] value(Path file) throws IOException {
    byte[] value;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      value = in.readNBytes(TreeLimits.MOST_BYTES + 1);
    }
    limits.property(-1, value.length);
    return value;
  }
}
