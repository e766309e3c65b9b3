// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost.posix;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.util.List;

/**
 * A connected socket over which file descriptors come along with bytes (Linux {@code unix(7)} "SCM_RIGHTS").
 *
 * <pre>
 * struct msghdr:  0x0 name | 0x8 namelen | 0x10 iov | 0x18 iovlen | 0x20 control | 0x28 controllen | 0x30 flags
 * struct cmsghdr: 0x0 len u64 | 0x8 level s32 | 0xC type s32 | 0x10 descriptors s32[]
 * </pre>
 */
public final class PassingChannel {
  /** Descriptors that may come with one read; more are closed by the kernel, and the read fails. */
  public static final int MOST_DESCRIPTORS = 8;

  private static final int MOST_BYTES = 4096;
  private static final int SOL_SOCKET = 1;
  private static final int SCM_RIGHTS = 1;
  private static final int MSG_CTRUNC = 8;
  private static final int MSG_NOSIGNAL = 0x4000;
  private static final int MSG_CMSG_CLOEXEC = 0x40000000;
  private static final int CMSG_DATA = 16;
  private static final int CONTROL_BYTES = CMSG_DATA + 4 * MOST_DESCRIPTORS;

  private final int socket;
  private final Memory header = new Memory(56);
  private final Memory vector = new Memory(16);
  private final Memory bytes = new Memory(MOST_BYTES);
  private final Memory control = new Memory(CONTROL_BYTES);

  /** @param socket is this channel's from now on; it may block or not */
  public PassingChannel(int socket) {
    this.socket = socket;
    vector.setPointer(0, bytes);
  }

  public int descriptor() {
    return socket;
  }

  /**
   * Reads what is there.
   *
   * @param most bytes
   * @param descriptors gets what came along, each open
   * @return bytes read; 0 at the end; −1 if nothing is there yet
   */
  public int read(byte[] target, int offset, int most, List<Integer> descriptors) throws IOException {
    prepare(Math.min(most, MOST_BYTES), CONTROL_BYTES);
    long count = Libc.recvmsg(socket, header, MSG_CMSG_CLOEXEC);
    if (count < 0) {
      if (Libc.lastError() == Libc.EAGAIN || Libc.lastError() == Libc.EINTR) {
        return -1;
      }
      throw Libc.failure("read");
    }
    if (header.getLong(0x28) >= CMSG_DATA && control.getInt(8) == SOL_SOCKET && control.getInt(12) == SCM_RIGHTS) {
      int passed = (int) Math.min((control.getLong(0) - CMSG_DATA) / Integer.BYTES, MOST_DESCRIPTORS);
      for (int i = 0; i < passed; i++) {
        descriptors.add(control.getInt(CMSG_DATA + 4L * i));
      }
    }
    if ((header.getInt(0x30) & MSG_CTRUNC) != 0) {
      throw new IOException("more than " + MOST_DESCRIPTORS + " descriptors in one message");
    }
    bytes.read(0, target, offset, (int) count);
    return (int) count;
  }

  /** Writes all, with descriptors that stay open here. */
  public void write(byte[] source, int length, List<Integer> descriptors) throws IOException {
    bytes.write(0, source, 0, length);
    int controlBytes = descriptors.isEmpty() ? 0 : CMSG_DATA + 4 * descriptors.size();
    if (controlBytes > 0) {
      control.setLong(0, controlBytes);
      control.setInt(8, SOL_SOCKET);
      control.setInt(12, SCM_RIGHTS);
      for (int i = 0; i < descriptors.size(); i++) {
        control.setInt(CMSG_DATA + 4L * i, descriptors.get(i));
      }
    }
    prepare(length, (controlBytes + 7) / 8 * 8);
    long count = Libc.sendmsg(socket, header, MSG_NOSIGNAL);
    if (count != length) { // a few bytes: a peer that does not read its replies is none
      throw count < 0 ? Libc.failure("write") : new IOException("write: the other side does not read");
    }
  }

  private void prepare(int length, int controlBytes) {
    vector.setLong(8, length);
    header.clear();
    header.setPointer(0x10, vector);
    header.setLong(0x18, 1);
    header.setPointer(0x20, controlBytes == 0 ? Pointer.NULL : control);
    header.setLong(0x28, controlBytes);
  }

  public void close() {
    Descriptors.close(socket);
  }
}
