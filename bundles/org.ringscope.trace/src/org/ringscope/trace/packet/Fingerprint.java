// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A digest of what a trace says of itself: its id, and the size, times and counts of every packet. */
public final class Fingerprint {
  private final MessageDigest digest;
  private final ByteBuffer words = ByteBuffer.allocate(8 * Long.BYTES);

  public Fingerprint(UUID trace) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    add(trace.getMostSignificantBits(), trace.getLeastSignificantBits());
  }

  public void add(StreamIndex stream) {
    add(stream.id());
    PacketInfo packet = stream.first();
    while (packet != null) {
      add(packet.sequence(), packet.offset(), packet.contentBytes(), packet.begin(), packet.end(), packet.events(),
          packet.messages(),
          packet.discarded());
      packet = stream.after(packet.sequence());
    }
  }

  private void add(long... values) {
    words.clear();
    for (long value : values) {
      words.putLong(value);
    }
    digest.update(words.array(), 0, words.position());
  }

  /** 64 hexadecimal digits. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
