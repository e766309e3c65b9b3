// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.ringscope.trace.packet.DiskFile;
import org.ringscope.trace.packet.PacketFile;

/** A disk on which only so many more bytes fit; a write that finds no more room leaves what still fitted, as real ones do. */
public final class SmallDisk {
  private long free;
  private boolean refusesTruncation;

  public SmallDisk(long free) {
    this.free = free;
  }

  public void resize(long bytes) {
    free = bytes;
  }

  public void refuseTruncation(boolean refuse) {
    refusesTruncation = refuse;
  }

  public PacketFile open(Path path) throws IOException {
    PacketFile file = new DiskFile(path);
    return new PacketFile() {
      @Override
      public int append(ByteBuffer bytes) throws IOException {
        if (free == 0) {
          throw new IOException("No space left on device");
        }
        int all = bytes.limit();
        bytes.limit((int) Math.min(all, bytes.position() + free));
        int count = file.append(bytes);
        bytes.limit(all);
        free -= count;
        return count;
      }

      @Override
      public void truncate(long size) throws IOException {
        if (refusesTruncation) {
          throw new IOException("truncation refused");
        }
        file.truncate(size);
      }

      @Override
      public void overwrite(ByteBuffer bytes, long offset) throws IOException {
        file.overwrite(bytes, offset);
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }
}
