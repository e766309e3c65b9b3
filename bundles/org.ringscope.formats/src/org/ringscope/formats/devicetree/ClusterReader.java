// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ringscope.formats.devicetree.RemoteProcessor.MailboxUse;
import org.ringscope.formats.devicetree.RemoteProcessor.Window;
import org.ringscope.formats.devicetree.TreeAddresses.Span;
import org.ringscope.formats.devicetree.TreeProblem.Weight;

/**
 * The processors of a system device tree, which describes all of them: a node {@code cpus,cluster} for each cluster with the
 * addresses that it sees, and domains that say what runs on which of them (System Device Tree specification of
 * devicetree-org/lopper, "CPU Cluster Binding" and "Execution Domain Binding, v1"). A domain is a processor of its own here, a
 * cluster without one is, too.
 */
final class ClusterReader {
  private static final String CLUSTER = "cpus,cluster";
  private static final String DOMAIN = "openamp,domain-v1";
  /** Of the third cell of {@code cpus}: the domain runs in the secure world. */
  private static final long SECURE = 1L << 31;
  private static final int CPUS_CELLS = 3;
  /** Of domains, and of the parts of a map: a tree is written by people. */
  private static final int MOST = 256;

  private final DeviceTree tree;
  private final Map<TreeNode, TreeRegion> regions;
  private final List<TreeProblem> problems;
  private final List<TreeNode> clusters;
  private final List<TreeNode> domains = new ArrayList<>();
  /** By the domain that they are about: what other domains say of it. */
  private final Map<TreeNode, List<TreeNode>> relations = new HashMap<>();

  /** @param regions by their nodes; what domains have of their own comes to it */
  ClusterReader(DeviceTree tree, Map<TreeNode, TreeRegion> regions, List<TreeProblem> problems) {
    this.tree = tree;
    this.regions = regions;
    this.problems = problems;
    clusters = tree.root().children().stream()
        .filter(node -> node.strings("compatible").contains(CLUSTER) && node.isEnabled()).toList();
    TreeNode top = tree.root().child("domains");
    if (top != null) {
      collect(top);
    }
  }

  /** Domains can stand in domains; a relation names the domain at its other end. */
  private void collect(TreeNode above) {
    for (TreeNode node : above.children().stream().filter(TreeNode::isEnabled).toList()) {
      if (node.strings("compatible").contains(DOMAIN) && domains.size() < MOST) {
        domains.add(node);
      }
      TreeNode remote = node.cell("remote").isEmpty() ? null : tree.withPhandle(node.cell("remote").getAsLong());
      if (remote != null) {
        relations.computeIfAbsent(remote, any -> new ArrayList<>()).add(node);
      }
      collect(node);
    }
  }

  /** The node whose children are the processors of the host: {@code /cpus}, else the cluster that Linux runs on; null for none. */
  TreeNode host() {
    TreeNode cpus = tree.root().child("cpus");
    if (cpus != null || clusters.isEmpty()) {
      return cpus;
    }
    return domains.stream().filter(domain -> domain.string("os,type").startsWith("linux")).map(this::cluster)
        .filter(clusters::contains).findFirst().orElseGet(() -> clusters.stream()
            .filter(cluster -> Cpu.of(cluster).kind() == RemoteProcessor.Kind.APPLICATION).findFirst()
            .orElse(clusters.get(0)));
  }

  /** All others. */
  List<RemoteProcessor> processors() {
    TreeNode host = host();
    Map<TreeNode, RemoteProcessor> found = new LinkedHashMap<>();
    for (TreeNode domain : domains) {
      TreeNode cluster = cluster(domain);
      if (cluster == null) {
        problems.add(new TreeProblem(Weight.ERROR, domain.path(), "its cpus lead to no cluster"));
      } else if (cluster != host) {
        found.put(domain, processor(cluster, domain));
      }
    }
    for (TreeNode cluster : clusters) {
      if (cluster != host && domains.stream().noneMatch(domain -> cluster(domain) == cluster)) {
        found.put(cluster, processor(cluster, null));
      }
    }
    return List.copyOf(found.values());
  }

  private TreeNode cluster(TreeNode domain) {
    long[] cpus = domain.cells("cpus");
    return cpus.length < CPUS_CELLS ? null : tree.withPhandle(cpus[0]);
  }

  /** @param domain what runs there; null where nobody says */
  private RemoteProcessor processor(TreeNode cluster, TreeNode domain) {
    TreeNode node = domain == null ? cluster : domain;
    List<TreeNode> about = relations.getOrDefault(node, List.of());
    List<TreeRegion> used = domain == null ? List.of() : memory(domain, about);
    Cpu cpu = Cpu.of(cluster);
    return new RemoteProcessor(tree.label(node), node.path(), CLUSTER, cpu.kind(), cpu.name(), "", used,
        mailboxes(about), windows(cluster, domain, used));
  }

  /** Reserved for the domain, listed by it or by who speaks with it, or in memory that is its own. */
  private List<TreeRegion> memory(TreeNode domain, List<TreeNode> about) {
    Set<TreeRegion> used = new LinkedHashSet<>();
    TreeNode own = domain.child("reserved-memory");
    regions.forEach((node, region) -> add(used, node.parent() == own ? region : null));
    about.forEach(relation -> List.of("elfload", "carveouts").forEach(list -> addListed(used, relation, list)));
    addListed(used, domain, "reserved-memory");
    List<Span> assigned =
        TreeAddresses.spans(domain, "memory", cellsOf(domain), flags(domain)).stream().limit(MOST).toList();
    regions.values().stream().filter(region -> region.address() != null && assigned.stream().anyMatch(
        span -> span.contains(region.address()) && region.address() - span.address() <= span.size() - region.size()))
        .forEach(region -> add(used, region));
    return List.copyOf(used);
  }

  private static void add(Set<TreeRegion> used, TreeRegion region) {
    if (region != null) {
      used.add(region);
    }
  }

  /** What is no reserved memory, as memory on the chip, stays with its node. */
  private void addListed(Set<TreeRegion> used, TreeNode node, String list) {
    for (long phandle : node.cells(list)) {
      TreeNode target = tree.withPhandle(phandle);
      add(used, target == null ? null : regions.get(target));
    }
  }

  /** Who says how many cells addresses in the domain have. */
  private static TreeNode cellsOf(TreeNode domain) {
    TreeNode node = domain;
    while (node.parent() != null && !node.has("#address-cells")) {
      node = node.parent();
    }
    return node;
  }

  private static int flags(TreeNode domain) {
    return (int) Math.min(TreeLimits.MOST_BYTES, domain.cell("#memory-flags-cells").orElse(0));
  }

  private List<MailboxUse> mailboxes(List<TreeNode> about) {
    List<MailboxUse> uses = new ArrayList<>();
    for (TreeNode relation : about) {
      TreeNode controller = relation.cells("mbox").length == 0 ? null : tree.withPhandle(relation.cells("mbox")[0]);
      if (controller != null) {
        uses.add(new MailboxUse(Integer.toString(uses.size()), tree.label(controller), controller.path(),
            controller.string("compatible")));
      }
    }
    return List.copyOf(uses);
  }

  /** Of the address map those parts through which reserved memory is seen; devices are not drawn. */
  private List<Window> windows(TreeNode cluster, TreeNode domain, List<TreeRegion> used) {
    boolean isSecure = domain != null && (domain.cells("cpus")[2] & SECURE) != 0;
    // an extension that Zephyr's tools know: a map of its own for the secure world
    String map = isSecure && cluster.has("address-map-secure") ? "address-map-secure" : "address-map";
    List<Window> all = TreeAddresses.map(cluster, map).stream().filter(range -> range.size() != 0).limit(MOST)
        .map(range -> new Window(range.child(), range.parent(), range.size())).toList();
    used.stream().filter(region -> !all.isEmpty() && region.address() != null
        && all.stream().noneMatch(window -> sees(window, region))).forEach(region -> problems.add(
            new TreeProblem(Weight.ERROR, cluster.path(), "its " + map + " does not reach " + region.path())));
    NavigableSet<Long> places = new TreeSet<>(Long::compareUnsigned);
    regions.values().stream().map(TreeRegion::address).filter(Objects::nonNull).forEach(places::add);
    return all.stream().filter(window -> places.ceiling(window.physical()) != null
        && new Span(window.physical(), window.size()).contains(places.ceiling(window.physical()))).toList();
  }

  private static boolean sees(Window window, TreeRegion region) {
    return region.address() != null && new Span(window.physical(), window.size()).contains(region.address());
  }
}
