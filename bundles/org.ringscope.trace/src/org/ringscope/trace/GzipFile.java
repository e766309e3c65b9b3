// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Opens a file that somebody may have packed with gzip (RFC 1952), which its first two bytes tell: what is read is what it
 * unpacks to, up to 4 GiB. Any other file is read as it is.
 */
public final class GzipFile {
  /** What a packed file may unpack to. */
  static final long MOST_BYTES = 4L << 30;

  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int BUFFER = 1 << 16;
  /** Bits of a file's mode that say what it is, and those of a pipe (POSIX sys/stat.h, S_IFMT and S_IFIFO on all systems). */
  private static final int FILE_TYPE = 0xF000;
  private static final int PIPE = 0x1000;

  private GzipFile() {}

  /**
   * Refuses a pipe, whose bytes can be read once only, and which may never have any. Where the system does not tell, nothing is refused.
   *
   * @throws IOException with one line that names the file
   */
  private static void checkRereadable(Path file) throws IOException {
    Object mode;
    try {
      mode = Files.getAttribute(file, "unix:mode");
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return;
    }
    if (mode instanceof Integer bits && (bits & FILE_TYPE) == PIPE) {
      throw new IOException(file + ": is a pipe, and has to be read more than once: save it in a file first");
    }
  }

  /** The bytes of a file, buffered. @throws IOException with one line that names the file; reading may throw it later, too */
  public static InputStream open(Path file) throws IOException {
    return open(file, MOST_BYTES);
  }

  static InputStream open(Path file, long most) throws IOException {
    checkRereadable(file);
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      return isPacked(in) ? new BufferedInputStream(new Unpacking(file, in, most), BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** For reading by position. A packed file is read from a plain copy, which goes when the channel is closed. */
  public static FileChannel channel(Path file) throws IOException {
    if (!isPacked(file)) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    FileChannel copy = FileChannel.open(Files.createTempFile("ringscope", ".unpacked"), StandardOpenOption.READ,
        StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    try (InputStream in = open(file)) {
      in.transferTo(Channels.newOutputStream(copy));
      return copy;
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  /** Bytes of a file; of a packed one those that it unpacks to. */
  public static long size(Path file) throws IOException {
    if (!isPacked(file)) {
      return Files.size(file);
    }
    try (InputStream in = open(file)) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static boolean isPacked(Path file) throws IOException {
    checkRereadable(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == MAGIC_1 && in.read() == MAGIC_2;
    }
  }

  private static boolean isPacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == MAGIC_1 && in.read() == MAGIC_2;
    in.reset();
    return packed;
  }

  /** Counts what comes out, ends with an error behind the limit, and names the file in every error. */
  private static final class Unpacking extends FilterInputStream {
    private final Path file;
    private final long most;
    private long offset;

    private Unpacking(Path file, InputStream packed, long most) throws IOException {
      super(null);
      this.file = file;
      this.most = most;
      try {
        in = new GZIPInputStream(packed, BUFFER);
      } catch (EOFException | ZipException e) {
        throw broken(e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count;
      try {
        count = super.read(target, from, length);
      } catch (EOFException | ZipException e) {
        throw broken(e);
      }
      offset += Math.max(0, count);
      if (offset > most) {
        throw new IOException(file + ": offset=" + most + ": unpacks to more than " + most + " bytes");
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException { // by reading, so that all is counted
      byte[] skipped = new byte[(int) Math.min(count, BUFFER)];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    private IOException broken(IOException e) {
      String reason = e instanceof EOFException ? "the packed file ends early" : "not well packed, " + e.getMessage();
      return new IOException(file + ": offset=" + offset + ": " + reason, e);
    }
  }
}
