// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.ArrayList;
import java.util.List;

/**
 * Addresses of nodes as the processor has them: {@code reg} by the cells that the parent says, through the
 * {@code ranges} of every bus above (devicetree specification v0.4 §2.3.5, §2.3.6, §2.3.8).
 */
final class TreeAddresses {
  private static final int ADDRESS_CELLS = 2;
  private static final int SIZE_CELLS = 1;
  private static final int MOST_CELLS = 2;
  private static final int CELL_BITS = 32;
  private static final int MOST_RANGES = 4096;

  /**
   * Some bytes.
   *
   * @param address unsigned
   * @param size unsigned
   */
  record Span(long address, long size) {
    /** Whether its end can be said in 64 bits. */
    boolean isProper() {
      return size != 0 && Long.compareUnsigned(address + (size - 1), address) >= 0;
    }

    boolean contains(long other) {
      return Long.compareUnsigned(other - address, size) < 0 && Long.compareUnsigned(other, address) >= 0;
    }
  }

  /** Addresses of a device behind a bus, and what the processor has in their place. */
  record Range(long child, long parent, long size) {}

  private TreeAddresses() {}

  private static int cells(TreeNode bus, String property, int otherwise) {
    return (int) Math.min(bus.cell(property).orElse(otherwise), Integer.MAX_VALUE);
  }

  /** What {@code reg} says, untranslated. Empty if there is none, or its cells are not those of plain memory. */
  static List<Span> reg(TreeNode node) {
    return node.parent() == null ? List.of() : spans(node, "reg", node.parent());
  }

  /** The pairs of a property that counts as the children of a bus do. */
  static List<Span> spans(TreeNode node, String property, TreeNode bus) {
    return spans(node, property, bus, 0);
  }

  /** @param more cells behind each pair that say something else */
  static List<Span> spans(TreeNode node, String property, TreeNode bus, int more) {
    int addressCells = cells(bus, "#address-cells", ADDRESS_CELLS);
    int sizeCells = cells(bus, "#size-cells", SIZE_CELLS);
    long[] cells = node.cells(property);
    List<Span> spans = new ArrayList<>();
    if (addressCells < 1 || addressCells > MOST_CELLS || sizeCells < 1 || sizeCells > MOST_CELLS) {
      return spans;
    }
    for (int i = 0; i + addressCells + sizeCells <= cells.length; i += addressCells + sizeCells + more) {
      spans.add(new Span(number(cells, i, addressCells), number(cells, i + addressCells, sizeCells)));
    }
    return spans;
  }

  /** What {@code reg} says, as the processor sees it; without the parts that no {@code ranges} translates. */
  static List<Span> translated(TreeNode node) {
    List<Span> spans = new ArrayList<>();
    for (Span span : reg(node)) {
      Span up = translate(span, node.parent());
      if (up != null) {
        spans.add(up);
      }
    }
    return spans;
  }

  /** An address on a bus as the processor has it; null if it cannot reach it. */
  private static Span translate(Span span, TreeNode from) {
    Span up = span;
    for (TreeNode bus = from; bus.parent() != null && up != null; bus = bus.parent()) {
      if (!bus.has("ranges")) {
        return null;
      }
      if (bus.length("ranges") != 0) {
        up = through(up, ranges(bus, "ranges"));
      }
    }
    return up;
  }

  private static Span through(Span span, List<Range> ranges) {
    for (Range range : ranges) {
      if (new Span(range.child, range.size).contains(span.address)) {
        return new Span(range.parent + (span.address - range.child), span.size);
      }
    }
    return null;
  }

  /** The rows of {@code ranges} or {@code dma-ranges} of a bus; none where they are not those of plain memory. */
  static List<Range> ranges(TreeNode bus, String property) {
    int child = cells(bus, "#address-cells", ADDRESS_CELLS);
    int parent = bus.parent() == null ? 0 : cells(bus.parent(), "#address-cells", ADDRESS_CELLS);
    int size = cells(bus, "#size-cells", SIZE_CELLS);
    long[] cells = bus.cells(property);
    List<Range> ranges = new ArrayList<>();
    if (child < 1 || child > MOST_CELLS || parent < 1 || parent > MOST_CELLS || size < 1 || size > MOST_CELLS) {
      return ranges;
    }
    for (int i = 0; i + child + parent + size <= cells.length && ranges.size() < MOST_RANGES; i +=
        child + parent + size) {
      ranges.add(new Range(number(cells, i, child), number(cells, i + child, parent),
          number(cells, i + child + parent, size)));
    }
    return ranges;
  }

  /**
   * The rows of the address map of a cluster: what it sees where, and the address of that at the root; between them stands which
   * node it is (System Device Tree specification of devicetree-org/lopper, "address-map Property").
   */
  static List<Range> map(TreeNode cluster, String property) {
    int child = cells(cluster, "#ranges-address-cells", 1);
    int parent = cells(cluster.parent(), "#address-cells", ADDRESS_CELLS);
    int size = cells(cluster, "#ranges-size-cells", 1);
    long[] cells = cluster.cells(property);
    List<Range> ranges = new ArrayList<>();
    if (child < 1 || child > MOST_CELLS || parent < 1 || parent > MOST_CELLS || size < 1 || size > MOST_CELLS) {
      return ranges;
    }
    int row = child + 1 + parent + size;
    for (int i = 0; i + row <= cells.length && ranges.size() < MOST_RANGES; i += row) {
      ranges.add(new Range(number(cells, i, child), number(cells, i + child + 1, parent),
          number(cells, i + child + 1 + parent, size)));
    }
    return ranges;
  }

  /** One value from cells, the most significant first. */
  static long number(long[] cells, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = value << CELL_BITS | cells[i];
    }
    return value;
  }
}
