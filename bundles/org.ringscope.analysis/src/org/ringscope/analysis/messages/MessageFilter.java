// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.HexFormat;
import java.util.Locale;

/**
 * Which messages to show. A field that is {@code null} does not restrict.
 *
 * @param endpoint source or destination address
 * @param bus id of the bus
 * @param channel name of a service: messages from or to an address that announced or owns it
 * @param direction way over the queue
 * @param text part of the payload, read as text, or of the name of a service; case does not matter
 * @param queue id of the queue that carried it
 * @param hex bytes somewhere in the payload, as pairs of hexadecimal digits
 */
public record MessageFilter(Long endpoint, Integer bus, String channel, Direction direction, String text,
    Integer queue, String hex) {
  public static final MessageFilter ALL = new MessageFilter(null, null, null, null, null, null, null);

  public MessageFilter {
    text = text == null || text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
    hex = hex == null || hex.isEmpty() ? null : HexFormat.of().formatHex(HexFormat.of().parseHex(hex));
    channel = channel == null || channel.isEmpty() ? null : channel;
  }

  public static MessageFilter endpoint(long address) {
    return ALL.withEndpoint(address);
  }

  public static MessageFilter text(String text) {
    return ALL.withText(text);
  }

  public static MessageFilter channel(String name) {
    return ALL.withChannel(name);
  }

  public MessageFilter withEndpoint(Long address) {
    return new MessageFilter(address, bus, channel, direction, text, queue, hex);
  }

  public MessageFilter withChannel(String name) {
    return new MessageFilter(endpoint, bus, name, direction, text, queue, hex);
  }

  public MessageFilter withDirection(Direction way) {
    return new MessageFilter(endpoint, bus, channel, way, text, queue, hex);
  }

  public MessageFilter withText(String part) {
    return new MessageFilter(endpoint, bus, channel, direction, part, queue, hex);
  }

  public MessageFilter withQueue(Integer id) {
    return new MessageFilter(endpoint, bus, channel, direction, text, id, hex);
  }

  /** @throws IllegalArgumentException if these are no pairs of hexadecimal digits */
  public MessageFilter withHex(String pairs) {
    return new MessageFilter(endpoint, bus, channel, direction, text, queue, pairs);
  }

  /** Whether the payload has the wanted bytes; true if none are wanted. */
  boolean hasBytes(byte[] payload) {
    if (hex == null) {
      return true;
    }
    String digits = HexFormat.of().formatHex(payload);
    int at = digits.indexOf(hex);
    while (at >= 0 && at % 2 != 0) { // two halves of bytes are no byte
      at = digits.indexOf(hex, at + 1);
    }
    return at >= 0;
  }

  /** A request has neither ends nor bytes. */
  boolean lets(Request request) {
    return endpoint == null && bus == null && channel == null && direction == null && hex == null
        && (queue == null || queue == request.queue()) && (text == null || Request.WORD.contains(text));
  }

  public boolean isAll() {
    return equals(ALL);
  }
}
