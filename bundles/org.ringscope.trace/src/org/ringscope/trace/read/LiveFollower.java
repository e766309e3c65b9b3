// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.PacketBytes;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamFile;
import org.ringscope.trace.packet.StreamFiles;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.write.StreamWriter;

/** Takes over what a live stream has grown by: sealed packets from its files, the open packet from the writer's memory. */
final class LiveFollower {
  private static final int TRIES = 100;

  private final StreamWriter writer;
  private final StreamIndex index;
  private final FileScan scan;
  private final PacketWalk walk;
  private StreamFile file;
  private int fileNumber;
  private long scanned;
  private long stateSeen = -1;

  LiveFollower(StreamWriter writer, Metadata metadata) {
    this.writer = writer;
    index = new StreamIndex(writer.id(), writer.files().name());
    scan = new FileScan(metadata);
    walk = new PacketWalk(metadata.layouts());
  }

  StreamIndex index() {
    return index;
  }

  StreamWriter writer() {
    return writer;
  }

  /** Whether anything is new. Tails left by failed writes are added to the list. */
  boolean refresh(List<Truncation> truncations) throws IOException {
    long state = writer.openPacket().state();
    if (state == stateSeen) {
      return index.forgetBefore(writer.files().firstFile());
    }
    PacketInfo sealedBefore = index.lastSealed();
    PacketInfo openBefore = index.open();
    // the open packet first: if it is sealed meanwhile, the files have it
    byte[] bytes = snapshot();
    stateSeen = state; // taken before the copy: what has come since is seen the next time
    StreamFiles.Sealed sealed = writer.files().sealed();
    boolean changed = index.forgetBefore(writer.files().firstFile());
    scanTo(sealed, truncations);
    takeOpen(bytes);
    PacketInfo open = index.open();
    return changed || index.lastSealed() != sealedBefore || (open == null) != (openBefore == null)
        || open != null
            && (open.sequence() != openBefore.sequence() || open.contentBytes() != openBefore.contentBytes());
  }

  /** Whether the writer has published more since {@link #refresh}. */
  boolean hasGoneOn() {
    return writer.openPacket().state() != stateSeen;
  }

  private byte[] snapshot() {
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = writer.openPacket().snapshot();
      if (bytes != null) {
        return bytes;
      }
      Thread.onSpinWait();
    }
    return new byte[0]; // packets are sealed faster than they can be copied: the sealed ones are news enough
  }

  private void scanTo(StreamFiles.Sealed sealed, List<Truncation> truncations) throws IOException {
    while (fileNumber < sealed.file() || fileNumber == sealed.file() && scanned < sealed.bytes()) {
      try {
        scanFile(fileNumber == sealed.file() ? sealed.bytes() : Long.MAX_VALUE, truncations);
      } catch (NoSuchFileException e) {
        if (fileNumber >= writer.files().firstFile()) {
          throw e;
        }
      }
      if (fileNumber == sealed.file()) {
        return;
      }
      fileNumber = Math.max(fileNumber + 1, writer.files().firstFile());
      scanned = 0;
      file = null;
    }
  }

  private void scanFile(long sealedBytes, List<Truncation> truncations) throws IOException {
    if (file == null) {
      file = new StreamFile(writer.files().path(fileNumber), fileNumber);
    }
    long end = Math.min(sealedBytes, file.size());
    Truncation torn = scan.scan(index, file, scanned, end);
    if (torn != null) {
      truncations.add(torn);
    }
    scanned = end;
  }

  private void takeOpen(byte[] bytes) throws IOException {
    PacketInfo before = index.lastSealed();
    if (bytes.length <= PacketBytes.SLACK) {
      index.setOpen(null);
      return;
    }
    PacketInfo header = openInfo(bytes, Long.MAX_VALUE, 0, 0, before);
    if (before != null && header.sequence() <= before.sequence()) {
      index.setOpen(null);
      return;
    }
    walk.enter(header);
    long events = 0;
    long messages = 0;
    while (!walk.atEnd()) {
      walk.next();
      events++;
      messages += walk.layout().type().isMessage() ? 1 : 0;
    }
    index.setOpen(openInfo(bytes, walk.stamp(), events, messages, before));
  }

  private static PacketInfo openInfo(byte[] bytes, long end, long events, long messages, PacketInfo before) {
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new PacketInfo(null, 0, bytes, bytes.length - PacketBytes.SLACK,
        header.getInt(PacketLayout.CHECKPOINT_BYTES),
        header.getLong(PacketLayout.TIMESTAMP_BEGIN), end, header.getLong(PacketLayout.PACKET_SEQ_NUM),
        before == null ? 0 : before.discarded(), events, messages, false,
        before == null ? 0 : before.eventsBefore() + before.events(),
        before == null ? 0 : before.messagesBefore() + before.messages());
  }
}
