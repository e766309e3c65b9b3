// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.devicetree.RemoteProcessor;
import org.ringscope.formats.devicetree.RemoteProcessor.MailboxUse;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

/** The mailboxes that remote processors of a device tree name, each controller once, with the channels that are named. */
final class TreeMailboxes {
  private final Topology topology;
  private final FirmwareNames names;
  private final Map<String, Mailbox> mailboxes = new HashMap<>();
  private final Map<Mailbox, FirmwareNames> channelNames = new HashMap<>();

  TreeMailboxes(Topology topology, FirmwareNames names) {
    this.topology = topology;
    this.names = names;
  }

  /** A channel for each that the processor names, in this order. */
  List<MailboxChannel> add(RemoteProcessor processor) {
    return processor.mailboxes().stream().map(this::add).toList();
  }

  private MailboxChannel add(MailboxUse use) {
    Mailbox mailbox = mailboxes.computeIfAbsent(use.path(), path -> mailbox(use));
    MailboxChannel channel = TopologyFactory.eINSTANCE.createMailboxChannel();
    channel
        .setName(channelNames.get(mailbox).unique(use.name().matches("\\d.*") ? "channel" + use.name() : use.name()));
    mailbox.getChannels().add(channel);
    return channel;
  }

  private Mailbox mailbox(MailboxUse use) {
    Mailbox mailbox = TopologyFactory.eINSTANCE.createMailbox();
    mailbox.setName(names.unique(use.controller()));
    mailbox.setHardware(use.hardware().isEmpty() ? null : use.hardware());
    mailbox.setDocumentation(use.path());
    topology.getMailboxes().add(mailbox);
    channelNames.put(mailbox, new FirmwareNames());
    return mailbox;
  }

  /** The channel that the processor calls by one of these names; else its first; null if it has none. */
  static MailboxChannel find(RemoteProcessor processor, List<MailboxChannel> channels, List<String> wanted) {
    for (int i = 0; i < channels.size(); i++) {
      if (wanted.contains(processor.mailboxes().get(i).name())) {
        return channels.get(i);
      }
    }
    return channels.isEmpty() ? null : channels.get(0);
  }
}
