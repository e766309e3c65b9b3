// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.List;

/**
 * A node that stands for a remote processor.
 *
 * @param name what people call it: its label, else its name
 * @param path of the node
 * @param compatible the binding that it was known by, empty where only its name says so
 * @param cpu the processor as its maker calls it, empty if not known
 * @param firmware the file that is loaded, empty if not said
 * @param regions what {@code memory-region} names, in this order
 * @param mailboxes what {@code mboxes} names, in this order
 * @param windows how device addresses become those of the host, where {@code dma-ranges} above says so
 */
public record RemoteProcessor(String name, String path, String compatible, Kind kind, String cpu, String firmware,
    List<TreeRegion> regions, List<MailboxUse> mailboxes, List<Window> windows) {
  /** Sorts of processors. */
  public enum Kind {
    APPLICATION, MICROCONTROLLER, REALTIME, DSP, PRU, UNKNOWN
  }

  /**
   * A channel of a mailbox.
   *
   * @param name by {@code mbox-names}, else its number
   * @param controller what people call the mailbox
   * @param path of the controller
   * @param hardware its first compatible string
   */
  public record MailboxUse(String name, String controller, String path, String hardware) {}

  /** Device addresses and those of the host behind them. */
  public record Window(long device, long physical, long size) {}

  /** The region of this use; null for none. */
  public TreeRegion region(RegionUse.Kind use, int vdev, int ring) {
    RegionUse wanted = new RegionUse(use, vdev, ring);
    return regions.stream().filter(region -> region.use().equals(wanted)).findFirst().orElse(null);
  }

  /** The region for the buffers of a virtio device: its own, else the one for all; null for none. */
  public TreeRegion buffers(int vdev) {
    TreeRegion own = region(RegionUse.Kind.BUFFERS, vdev, -1);
    return own != null ? own : region(RegionUse.Kind.BUFFERS, -1, -1);
  }
}
