// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost.posix;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.IOException;

/** Functions of the C library, as they are; {@link #failure} says why one failed. */
final class Libc {
  static final int EINTR = 4;
  static final int EAGAIN = 11;
  static final int ECONNREFUSED = 111;

  static {
    Native.register(Libc.class, "c");
  }

  private Libc() {}

  /** @throws IOException where these numbers and layouts are not those of the system */
  static void check() throws IOException {
    if (!Platform.isLinux() || Native.POINTER_SIZE != Long.BYTES) {
      throw new IOException("vhost-user needs Linux with 64-bit pointers, not " + System.getProperty("os.name") + " on "
          + System.getProperty("os.arch"));
    }
  }

  static native int socket(int domain, int type, int protocol);

  static native int bind(int socket, Pointer address, int length);

  static native int listen(int socket, int backlog);

  static native int accept4(int socket, Pointer address, Pointer length, int flags);

  static native int connect(int socket, Pointer address, int length);

  static native long recvmsg(int socket, Pointer message, int flags);

  static native long sendmsg(int socket, Pointer message, int flags);

  static native int poll(Pointer descriptors, long count, int timeoutMillis);

  static native int eventfd(int initial, int flags);

  static native long read(int descriptor, Pointer buffer, long count);

  static native long write(int descriptor, Pointer buffer, long count);

  static native int open(String path, int flags, int mode);

  static native int close(int descriptor);

  static native int fcntl(int descriptor, int command, long argument);

  static native int memfd_create(String name, int flags);

  static native Pointer mmap(Pointer address, long length, int protection, int flags, int descriptor, long offset);

  static int lastError() {
    return Native.getLastError();
  }

  /** The failure of the call before. @param what failed, in words that come before a colon */
  static IOException failure(String what) {
    int error = lastError();
    return new IOException(what + ": " + text(error));
  }

  private static String text(int error) {
    return switch (error) {
      case 1, 13 -> "not permitted";
      case 2 -> "there is no such file";
      case 12 -> "no memory";
      case 24 -> "too many open files";
      case 32, 104 -> "the other side has gone";
      case 98 -> "the address is in use";
      case ECONNREFUSED -> "nobody listens";
      default -> "error " + error;
    };
  }
}
