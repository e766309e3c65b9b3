// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.Participant;

/** What the message flow asks of its elements. */
public final class FlowServices {
  /** {@code linux/client}, and its address where it has one. */
  public String label(Participant participant) {
    String address =
        participant.getAddress() == null ? "" : String.format(Locale.ROOT, "0x%x", participant.getAddress());
    return participant.getName()
        + (address.isEmpty() || participant.getName().startsWith(address) ? "" : "\n" + address);
  }

  /** Between whom messages go. */
  public String label(MessageFlow flow) {
    return "The last " + flow.getMessages().size() + " messages between " + flow.getName();
  }

  /** When it was sent, and what it says. */
  public String label(FlowMessage message) {
    return Stream.of(message.getSent(), message.getText()).filter(Objects::nonNull).collect(Collectors.joining("   "));
  }

  /** The same in full. */
  public String tooltip(MessageFlow flow) {
    return label(flow) + ", the oldest on top; dashed ones are not received yet";
  }

  /** Who sent it to whom and when. */
  public String tooltip(FlowMessage message) {
    if (message.getRow() == null) {
      return "";
    }
    return Stream.of(name(message.getFrom()) + " → " + name(message.getTo()), message.getText(),
        said("sent ", message.getSent()), said("received ", message.getReceived()),
        said("under way for ", message.getLatency()), said("over ", message.getQueue())).filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String name(Participant participant) {
    return participant == null ? "?" : participant.getName();
  }

  private static String said(String what, String value) {
    return value == null ? null : what + value;
  }
}
