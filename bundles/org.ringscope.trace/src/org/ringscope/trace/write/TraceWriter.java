// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.metadata.MetadataText;
import org.ringscope.trace.packet.DiskFile;
import org.ringscope.trace.packet.PacketFile;
import org.ringscope.trace.packet.SizeCap;
import org.ringscope.trace.packet.StreamFiles;
import org.ringscope.trace.system.SystemDescription;

/**
 * Writes one trace directory: metadata first, then streams whose packets are appended whole, so that whatever ends the process leaves a
 * trace that opens. Any thread; each stream belongs to one.
 */
public final class TraceWriter implements Closeable {
  public static final String ATTACHMENTS = "files";

  private volatile LiveMemory memory;
  private final Path directory;
  /** Whether the directory was not there before. */
  private final boolean made;
  private final TraceOptions options;
  private final PacketFile.Opener opener;
  private final SizeCap cap;
  private final List<StreamWriter> streams = new CopyOnWriteArrayList<>();
  private final SystemStream system;
  private volatile boolean closing;
  private volatile boolean closed;
  private volatile long endNanos;
  private Thread ticker;

  private TraceWriter(Path directory, boolean made, TraceOptions options, PacketFile.Opener opener) throws IOException {
    this.directory = directory;
    this.made = made;
    this.options = options;
    this.opener = opener;
    cap = new SizeCap(options.capBytes());
    // small, and worthless without its beginning: never rotated away
    system = new SystemStream(newStream(StreamInfo.SYSTEM, SystemStream.NAME, SizeCap.NONE));
  }

  /**
   * Creates the directory where it is missing and begins a trace in it. Of several that ask for one directory at the same
   * time, in whatever process, one gets it; where this fails, nothing is left of it.
   *
   * @throws FileAlreadyExistsException when there is a trace already
   */
  public static TraceWriter create(Path directory, TraceOptions options) throws IOException {
    return create(directory, options, DiskFile::new);
  }

  public static TraceWriter create(Path directory, TraceOptions options, PacketFile.Opener opener) throws IOException {
    boolean made = makeFolder(directory);
    boolean claimed = false;
    try {
      // of all who want this folder, the one that makes this file has it
      Files.createFile(directory.resolve(Metadata.FILE));
      claimed = true;
      Files.writeString(directory.resolve(Metadata.FILE), MetadataText.of(options));
      return new TraceWriter(directory, made, options, opener);
    } catch (IOException e) {
      takeAway(directory, made, claimed, e);
      // a full disk is told without the file's name
      throw e instanceof FileSystemException ? e
          : new IOException(directory + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static boolean makeFolder(Path directory) throws IOException {
    if (directory.toAbsolutePath().getParent() != null) {
      Files.createDirectories(directory.toAbsolutePath().getParent());
    }
    try {
      Files.createDirectory(directory);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(directory)) {
        throw e;
      }
      return false;
    }
  }

  private static void takeAway(Path directory, boolean made, boolean claimed, IOException reason) {
    try {
      if (claimed) {
        Files.deleteIfExists(directory.resolve(Metadata.FILE));
      }
      if (made) {
        Files.deleteIfExists(directory);
      }
    } catch (DirectoryNotEmptyException e) {
      // somebody else has it now
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  public Path directory() {
    return directory;
  }

  /** The stream of descriptions. */
  public SystemStream system() {
    return system;
  }

  /** Writes a whole description at time 0, or at the time of the last one. */
  public void describe(SystemDescription description) {
    system.describe(description, 0);
  }

  /**
   * A new stream; the caller's thread, or the one that it hands the stream to, owns it.
   *
   * @param id a core's id or {@link StreamInfo#OBSERVER}
   * @param name begins the names of its files; characters that do not suit file names are replaced
   */
  public synchronized StreamWriter stream(int id, String name) throws IOException {
    if (id < 0 || id >= StreamInfo.SYSTEM || streams.stream().anyMatch(stream -> stream.id() == id)) {
      throw new IllegalArgumentException("stream id=" + id + " is not free");
    }
    if (closed) {
      throw new IOException("trace is closed");
    }
    cap.streamAdded();
    return newStream(id, freeFileName(id, name), cap);
  }

  /** Seals the packets of parked streams whose tick is over at this trace time. */
  public void tick(long nanos) {
    streams.forEach(stream -> stream.tickForOwner(nanos));
  }

  /** Starts a daemon thread that calls {@link #tick} with this clock once per tick; for real time. */
  public synchronized void startTicking(LongSupplier traceNanos) {
    if (ticker != null) {
      throw new IllegalStateException("ticks already");
    }
    ticker = new Thread(() -> {
      while (!closing) {
        long now = traceNanos.getAsLong();
        tick(now);
        LockSupport
            .parkNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(1), options.tickNanos() - now % options.tickNanos()));
      }
    }, "ringscope-tick");
    ticker.setDaemon(true);
    ticker.start();
  }

  /**
   * Where a file that travels with the trace belongs: the subfolder {@code files}, since other CTF readers take every file beside the
   * metadata for a stream.
   */
  public Path attachment(String name) throws IOException {
    return Files.createDirectories(directory.resolve(ATTACHMENTS)).resolve(name);
  }

  /** Whoever follows the trace can look at this memory. */
  public void memory(LiveMemory running) {
    memory = running;
  }

  /** Null where there is none. */
  public LiveMemory memory() {
    return memory;
  }

  /** The growing trace, for {@code Trace.follow}. */
  public LiveTrace live() {
    return new LiveTrace(this);
  }

  /** From now on the flight recorder deletes nothing. */
  public void keep() {
    cap.keep();
  }

  /** Events that could not be written so far. */
  public long discarded() {
    return streams.stream().mapToLong(StreamWriter::discarded).sum();
  }

  /** Why events could not be written, with the name of the file; null if all could. Any thread. */
  public IOException failure() {
    for (StreamWriter stream : streams) {
      if (stream.failure() != null) {
        return FailureText.naming(directory.resolve(stream.files().name() + "_0"), stream.failure());
      }
    }
    return null;
  }

  /** Says when the recording ended, for {@link #close}; else it ends with its last event. */
  public void endsAt(long nanos) {
    endNanos = nanos;
  }

  /**
   * Seals and closes all streams; their threads must have stopped writing. A stream whose last packets found no room on
   * the disk is not marked as ended: readers say that the trace is truncated.
   */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closing = true;
    if (ticker != null) {
      LockSupport.unpark(ticker);
      joinTicker();
    }
    IOException failure = null;
    for (StreamWriter stream : streams) {
      stream.finish(endNanos);
      try {
        stream.files().close();
      } catch (IOException e) {
        failure = e;
      }
    }
    closed = true;
    if (failure != null) {
      throw failure;
    }
  }

  /** Ends the trace and deletes it: its files, and its directory if that was not there before. */
  public synchronized void discard() throws IOException {
    try {
      close();
    } finally {
      try (Stream<Path> children = Files.list(directory)) {
        for (Path child : children.filter(this::isOurs).toList()) {
          PartFile.delete(child);
        }
      }
      if (made) {
        Files.delete(directory);
      }
    }
  }

  private boolean isOurs(Path child) {
    String name = child.getFileName().toString().replaceFirst("^\\.", ""); // readers keep what they know of a file beside it
    return name.equals(Metadata.FILE) || name.equals(ATTACHMENTS)
        || streams.stream().anyMatch(stream -> name.startsWith(stream.files().name() + "_"));
  }

  boolean isClosed() {
    return closed;
  }

  public List<StreamWriter> streams() {
    return streams;
  }

  private String freeFileName(int id, String name) {
    String clean = name.replaceAll("[^A-Za-z0-9.-]", "-").replaceFirst("^\\.", "-");
    boolean taken = clean.isEmpty() || streams.stream().anyMatch(stream -> stream.files().name().equals(clean));
    return taken ? clean + "-" + id : clean;
  }

  private void joinTicker() {
    boolean interrupted = false;
    while (ticker.isAlive()) {
      try {
        ticker.join();
      } catch (InterruptedException e) {
        interrupted = true; // the trace is closed all the same: the ticking thread ends within a packet's writing
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private StreamWriter newStream(int id, String name, SizeCap streamCap) throws IOException {
    StreamWriter stream = new StreamWriter(id, new StreamFiles(directory, name, opener, streamCap), options);
    streams.add(stream);
    return stream;
  }
}
