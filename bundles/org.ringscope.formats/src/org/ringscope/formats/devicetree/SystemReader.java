// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.devicetree.RemoteProcessor.MailboxUse;
import org.ringscope.formats.devicetree.RemoteProcessor.Window;
import org.ringscope.formats.devicetree.TreeAddresses.Span;
import org.ringscope.formats.devicetree.TreeProblem.Weight;

/** Finds what a {@link TreeSystem} has in the nodes of a tree. */
final class SystemReader {
  private static final int CELL = 4;
  private static final Pattern UNIT = Pattern.compile("@(?:0x)?([0-9a-f]{1,16})$");
  /** A tree is written by people; more than this is not. */
  private static final int MOST_PROBLEMS = 200;

  private final DeviceTree tree;
  private final Map<TreeNode, TreeRegion> regions = new LinkedHashMap<>();
  private final List<TreeProblem> problems = new ArrayList<>();

  SystemReader(DeviceTree tree) {
    this.tree = tree;
  }

  TreeSystem read() {
    if (tree.root().children().stream().anyMatch(child -> child.child("__overlay__") != null)) {
      add(Weight.ERROR, tree.root(),
          "this is an overlay: it says what to change in a tree; apply it to its tree first");
    }
    tree.samePhandle().forEach((node, other) -> add(Weight.ERROR, node, "has the phandle of " + other));
    tree.nodes().stream().filter(SystemReader::isReserved).flatMap(node -> node.children().stream())
        .filter(TreeNode::isEnabled).forEach(this::addRegion);
    List<RemoteProcessor> processors = new ArrayList<>();
    List<TreeDevice> devices = new ArrayList<>();
    for (TreeNode node : tree.nodes()) {
      ProcessorKinds.Found found = ProcessorKinds.of(node);
      if (found != null && isEnabled(node)) {
        processors.add(processor(node, found));
      } else if (found != null) {
        add(Weight.NOTE, node, "is a remote processor, but its status is \"" + status(node) + "\": it is left out");
      } else if (node.strings("compatible").contains("virtio,mmio") && isEnabled(node)) {
        addDevice(node, devices);
      }
    }
    ClusterReader clusters = new ClusterReader(tree, regions, problems);
    if (processors.isEmpty()) {
      processors.addAll(clusters.processors());
    }
    List<TreeRegion> all = List.copyOf(regions.values());
    new SystemChecks(all, processors, problems).check();
    Cpu host = Cpu.of(clusters.host());
    return new TreeSystem(name(), new TreeHost(host.name(), host.count()), all, List.copyOf(processors),
        List.copyOf(devices), inOrder());
  }

  /** That of the tree, and those of domains (System Device Tree specification of devicetree-org/lopper). */
  private static boolean isReserved(TreeNode node) {
    return node.name().equals("reserved-memory")
        && (node.parent() == null || node.parent().parent() == null || node.path().startsWith("/domains/"));
  }

  private List<TreeProblem> inOrder() {
    return problems.stream().sorted(Comparator.comparing(TreeProblem::weight)).limit(MOST_PROBLEMS).toList();
  }

  private void add(Weight weight, TreeNode node, String text) {
    problems.add(new TreeProblem(weight, node.path(), text));
  }

  private String name() {
    String model = tree.root().string("model");
    return model.isEmpty() ? tree.root().string("compatible") : model;
  }

  /** Neither the node nor a bus above it is switched off. */
  private static boolean isEnabled(TreeNode node) {
    return node == null || node.isEnabled() && isEnabled(node.parent());
  }

  private static String status(TreeNode node) {
    return node.isEnabled() ? status(node.parent()) : node.string("status");
  }

  private void addRegion(TreeNode node) {
    List<Span> places = TreeAddresses.translated(node);
    List<Span> sizes = TreeAddresses.spans(node, "alloc-ranges", node.parent());
    long[] size = node.cells("size");
    Span place =
        places.isEmpty() ? new Span(0, TreeAddresses.number(size, 0, Math.min(2, size.length))) : places.get(0);
    if (node.has("reg") && places.isEmpty()) {
      add(Weight.ERROR, node, "its reg does not lead to an address of the processor: check #address-cells, #size-cells "
          + "and ranges of " + node.parent());
    } else if (!node.has("reg") && place.size() == 0) {
      add(Weight.ERROR, node, "has neither reg nor size: nobody knows where it lies and how large it is");
    } else if (!place.isProper()) {
      add(Weight.ERROR, node, place.size() == 0 ? "has no byte" : "runs over the end of the address space");
    }
    checkUnit(node, places);
    // the only place that it may have
    boolean isFixed = places.isEmpty() && sizes.size() == 1 && sizes.get(0).size() == place.size() && place.size() != 0;
    Long address = isFixed ? Long.valueOf(sizes.get(0).address()) : places.isEmpty() ? null : place.address();
    regions.put(node, new TreeRegion(tree.label(node), node.path(), address, place.size(),
        node.strings("compatible").contains("shared-dma-pool"), node.has("no-map"),
        RegionUse.of(node.baseName(), tree.label(node))));
  }

  private void checkUnit(TreeNode node, List<Span> places) {
    Matcher unit = UNIT.matcher(node.name());
    if (unit.find() && !places.isEmpty()
        && Long.parseUnsignedLong(unit.group(1), 16) != TreeAddresses.reg(node).get(0).address()) {
      add(Weight.WARNING, node, "its name says 0x" + unit.group(1) + ", its reg 0x"
          + Long.toHexString(TreeAddresses.reg(node).get(0).address()));
    }
  }

  private RemoteProcessor processor(TreeNode node, ProcessorKinds.Found found) {
    return new RemoteProcessor(tree.label(node), node.path(), found.compatible(), found.kind(), found.cpu(),
        node.string("firmware-name"), memory(node), mailboxes(node), windows(node));
  }

  private List<TreeRegion> memory(TreeNode node) {
    List<TreeRegion> named = new ArrayList<>();
    if (node.length("memory-region") % CELL != 0) {
      add(Weight.ERROR, node, "its memory-region has " + node.length("memory-region") + " bytes, no whole phandles");
    }
    List<String> names = node.strings("memory-region-names");
    long[] phandles = node.cells("memory-region");
    for (int i = 0; i < phandles.length; i++) {
      TreeNode target = tree.withPhandle(phandles[i]);
      TreeRegion region = target == null ? null : regions.get(target);
      String which = "its memory-region " + i + " (phandle 0x" + Long.toHexString(phandles[i]) + ")";
      if (target == null) {
        add(Weight.ERROR, node, which + " leads to no node");
      } else if (region == null && !target.isEnabled()) {
        add(Weight.ERROR, node,
            which + " leads to " + target + ", whose status is \"" + target.string("status") + "\"");
      } else if (region == null) {
        // on-chip memory, which some bindings name here
        add(Weight.NOTE, node, which + " leads to " + target + ", which is no child of /reserved-memory");
      } else {
        String name = i < names.size() ? names.get(i) : "";
        named.add(
            region.use() == RegionUse.OTHER && RegionUse.of(name) != RegionUse.OTHER ? region.withUse(name) : region);
      }
    }
    return List.copyOf(named);
  }

  private List<MailboxUse> mailboxes(TreeNode node) {
    List<MailboxUse> uses = new ArrayList<>();
    List<String> names = node.strings("mbox-names");
    long[] cells = node.cells("mboxes");
    int at = 0;
    while (at < cells.length) {
      TreeNode controller = tree.withPhandle(cells[at]);
      if (controller == null) {
        add(Weight.ERROR, node, "its mboxes " + uses.size() + " (phandle 0x" + Long.toHexString(cells[at])
            + ") leads to no node");
        return List.copyOf(uses);
      }
      String name = uses.size() < names.size() ? names.get(uses.size()) : Integer.toString(uses.size());
      uses.add(new MailboxUse(name, tree.label(controller), controller.path(), controller.string("compatible")));
      if (!isEnabled(controller)) {
        add(Weight.WARNING, node, "its mailbox " + controller + " has the status \"" + status(controller) + "\"");
      }
      at += 1 + (int) Math.min(cells.length, controller.cell("#mbox-cells").orElse(0));
    }
    if (!names.isEmpty() && names.size() != uses.size()) {
      add(Weight.WARNING, node, "has " + uses.size() + " mboxes and " + names.size() + " mbox-names");
    }
    return List.copyOf(uses);
  }

  /** Those of the nearest bus that says some: a remote processor is a master on it. */
  private static List<Window> windows(TreeNode node) {
    for (TreeNode bus = node.parent(); bus != null; bus = bus.parent()) {
      if (bus.length("dma-ranges") != 0) {
        return TreeAddresses.ranges(bus, "dma-ranges").stream().filter(range -> range.size() != 0)
            .map(range -> new Window(range.child(), range.parent(), range.size())).toList();
      }
    }
    return List.of();
  }

  private void addDevice(TreeNode node, List<TreeDevice> devices) {
    List<Span> places = TreeAddresses.translated(node);
    if (places.isEmpty() || !places.get(0).isProper()) {
      add(Weight.ERROR, node, "is a virtio-mmio device, but its reg leads to no registers");
      return;
    }
    StringBuilder interrupt = new StringBuilder();
    for (long cell : node.cells("interrupts")) {
      interrupt.append(interrupt.isEmpty() ? "" : " ").append(cell);
    }
    devices.add(new TreeDevice(tree.label(node), node.path(), places.get(0).address(), places.get(0).size(),
        interrupt.toString()));
  }
}
