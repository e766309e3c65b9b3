// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.Locale;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.ChannelText;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;

/** What the tree of buses, channels and endpoints asks of its elements. */
public final class TreeServices {
  /** {@code rpmsg0}. */
  public String label(Bus bus) {
    return bus.getName();
  }

  /** {@code echo · announced}. */
  public String label(Channel channel) {
    return channel.getName() + life(channel.getLife());
  }

  /** {@code mcu/echo 0x401 · open}. */
  public String label(ChannelEndpoint endpoint) {
    String address = endpoint.getAddress() == null ? "" : String.format(Locale.ROOT, "0x%x", endpoint.getAddress());
    boolean isNamed = address.isEmpty() || endpoint.getName().endsWith(address);
    return endpoint.getName() + (isNamed ? "" : " " + address) + life(endpoint.getLife());
  }

  private static String life(Life life) {
    return life == Life.UNKNOWN ? "" : " · " + ChannelText.word(ChannelLife.State.valueOf(life.name()));
  }

  /** What the name service said of a channel, and when. */
  public String tooltip(Channel channel) {
    String words = channel.getLife() == Life.UNKNOWN ? "nothing was seen of it"
        : ChannelText.words(ChannelLife.State.valueOf(channel.getLife().name()));
    return channel.getName() + ": " + words + (channel.getSince() == null ? "" : ", since " + channel.getSince());
  }
}
