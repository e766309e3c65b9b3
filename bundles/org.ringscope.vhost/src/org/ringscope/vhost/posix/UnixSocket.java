// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost.posix;

import com.sun.jna.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unix sockets that only this user can reach: one that listens is made in a folder of its own, gets mode 0600 there and
 * moves to its place.
 */
public final class UnixSocket {
  private static final int AF_UNIX = 1;
  private static final int SOCK_STREAM = 1;
  private static final int SOCK_CLOEXEC = 0x80000;
  private static final int SOCK_NONBLOCK = 0x800;
  private static final int SUN_PATH = 2;
  private static final int MOST_PATH_BYTES = 107;

  private UnixSocket() {}

  /**
   * Listens at a path. What is there is replaced if it is a socket at which nobody listens.
   *
   * @return the descriptor
   */
  public static int listen(Path path) throws IOException {
    Libc.check();
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    checkFree(path);
    Path own = Files.createTempDirectory(folder, ".s");
    int socket = socket();
    try {
      Path made = own.resolve("s");
      if (Libc.bind(socket, address(made), length(made)) != 0) {
        throw Libc.failure(path.toString());
      }
      Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
      if (Libc.listen(socket, 1) != 0) {
        throw Libc.failure(path.toString());
      }
      Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
      return socket;
    } catch (IOException | RuntimeException e) {
      Descriptors.close(socket);
      throw e;
    } finally {
      Files.deleteIfExists(own.resolve("s"));
      Files.deleteIfExists(own);
    }
  }

  private static void checkFree(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    if (Files.isRegularFile(path) || Files.isDirectory(path)) {
      throw new IOException(path + ": there is a file that is no socket");
    }
    int probe = socket();
    try {
      if (Libc.connect(probe, address(path), length(path)) == 0 || Libc.lastError() != Libc.ECONNREFUSED) {
        throw new IOException(path + ": somebody listens there already");
      }
    } finally {
      Descriptors.close(probe);
    }
  }

  /** Connects to who listens at a path. @return the descriptor, {@link Descriptors#NONE} if nobody listens now */
  public static int connect(Path path) throws IOException {
    Libc.check();
    int socket = socket();
    if (Libc.connect(socket, address(path), length(path)) == 0) {
      return socket;
    }
    Descriptors.close(socket);
    return Descriptors.NONE;
  }

  /** The next who connects; {@link Descriptors#NONE} if there is none. */
  public static int accept(int listening) {
    return Libc.accept4(listening, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK);
  }

  private static int socket() throws IOException {
    int socket = Libc.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0) {
      throw Libc.failure("a socket");
    }
    return socket;
  }

  private static int length(Path path) throws IOException {
    int length = path.toString().getBytes(StandardCharsets.UTF_8).length;
    if (length > MOST_PATH_BYTES) {
      throw new IOException(path + ": a socket's path has at most " + MOST_PATH_BYTES + " bytes");
    }
    return SUN_PATH + length + 1;
  }

  private static Memory address(Path path) throws IOException {
    Memory address = new Memory(length(path));
    address.clear();
    address.setShort(0, (short) AF_UNIX);
    byte[] bytes = path.toString().getBytes(StandardCharsets.UTF_8);
    address.write(SUN_PATH, bytes, 0, bytes.length);
    return address;
  }
}
