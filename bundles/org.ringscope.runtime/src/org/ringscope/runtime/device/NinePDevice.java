// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ringscope.protocol.virtio.NineP;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of a 9P file system (Linux {@code net/9p/trans_virtio.c}; the messages are 9P2000.L): one directory with
 * files that can be read and written, in memory.
 */
public final class NinePDevice extends QueueDevice {
  /** MOUNT_TAG: the configuration names the file system. */
  public static final long FEATURES = NineP.MOUNT_TAG;
  private static final int MOST_MESSAGE = 64 * 1024;
  private static final int MOST_FILE = 1 << 20;
  private static final int MOST_FIDS = 256;
  private static final int ENOENT = 2;
  private static final int EBADF = 9;
  private static final int EINVAL = 22;
  private static final int EFBIG = 27;
  private static final int EOPNOTSUPP = 95;
  private static final String VERSION = "9P2000.L";
  private static final String ROOT = "";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<Long, String> fids = new HashMap<>();

  public NinePDevice(VirtioDevice device) {
    super(device);
    serve(0, this::handle);
  }

  public static ConfigSpace config(String tag) {
    byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
    ConfigSpace config = new ConfigSpace(2 + bytes.length).put(0, 2, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      config.put(2 + i, 1, bytes[i]);
    }
    return config;
  }

  public void addFile(String name, byte[] content) {
    files.put(name, content.clone());
  }

  /** Null for no such file. */
  public byte[] file(String name) {
    return files.get(name);
  }

  private boolean handle(Request request) {
    long size = request.u32();
    int type = request.u8();
    int tag = request.u16();
    if (request.isCut() || size != request.readable() + NineP.HEADER_BYTES || request.room() < NineP.HEADER_BYTES + 4) {
      queue(0).refuse(request, "no message of size=" + size + ": " + request.readable() + " bytes behind its header, "
          + request.room() + " for an answer");
      if (request.room() >= NineP.HEADER_BYTES + 4) {
        error(request, tag, EINVAL);
      }
      return true;
    }
    switch (type) {
      case NineP.TVERSION -> version(request, tag);
      case NineP.TATTACH -> attach(request, tag);
      case NineP.TWALK -> walk(request, tag);
      case NineP.TLOPEN -> open(request, tag);
      case NineP.TREAD -> read(request, tag);
      case NineP.TWRITE -> write(request, tag);
      case NineP.TCLUNK -> clunk(request, tag);
      default -> error(request, tag, EOPNOTSUPP);
    }
    return true;
  }

  private static void header(Request request, int bytes, int type, int tag) {
    request.put32(NineP.HEADER_BYTES + bytes);
    request.put8(type);
    request.put16(tag);
  }

  private static void error(Request request, int tag, int number) {
    header(request, 4, NineP.RLERROR, tag);
    request.put32(number);
  }

  private static String text(Request request) {
    byte[] bytes = new byte[(int) Math.min(request.u16(), request.readable())];
    request.get(bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Begins anew (9P version(5)). */
  private void version(Request request, int tag) {
    long bytes = Math.min(request.u32(), MOST_MESSAGE);
    String version = text(request).equals(VERSION) ? VERSION : "unknown";
    fids.clear();
    header(request, 6 + version.length(), NineP.TVERSION + 1, tag);
    request.put32(bytes);
    request.put16(version.length());
    request.put(version.getBytes(StandardCharsets.US_ASCII), 0, version.length());
  }

  private void attach(Request request, int tag) {
    long fid = request.u32();
    if (fids.size() >= MOST_FIDS || fids.containsKey(fid)) {
      error(request, tag, EBADF);
      return;
    }
    fids.put(fid, ROOT);
    header(request, 13, NineP.TATTACH + 1, tag);
    qid(request, ROOT);
  }

  private void qid(Request request, String name) {
    request.put8(name.equals(ROOT) ? 0x80 : 0);
    request.put32(0);
    request.put64(name.hashCode() & 0xFFFF_FFFFL);
  }

  /** No name at all clones the fid; a name leads from the root to a file. */
  private void walk(Request request, int tag) {
    String from = fids.get(request.u32());
    long fid = request.u32();
    int names = request.u16();
    String name = names == 0 ? from : text(request);
    if (from == null || fids.size() >= MOST_FIDS) {
      error(request, tag, EBADF);
    } else if (names > 1 || names == 1 && (!from.equals(ROOT) || !files.containsKey(name))) {
      error(request, tag, ENOENT);
    } else {
      fids.put(fid, name);
      header(request, 2 + 13 * names, NineP.TWALK + 1, tag);
      request.put16(names);
      if (names == 1) {
        qid(request, name);
      }
    }
  }

  private void open(Request request, int tag) {
    String name = fids.get(request.u32());
    if (name == null) {
      error(request, tag, EBADF);
      return;
    }
    header(request, 17, NineP.TLOPEN + 1, tag);
    qid(request, name);
    request.put32(0);
  }

  private byte[] content(long fid) {
    return files.get(fids.get(fid) == null ? ROOT : fids.get(fid));
  }

  private void read(Request request, int tag) {
    byte[] content = content(request.u32());
    long offset = request.u64();
    long count = Math.min(request.u32(), request.room() - NineP.HEADER_BYTES - 4);
    if (content == null || offset < 0) {
      error(request, tag, content == null ? EBADF : EINVAL);
      return;
    }
    int bytes = (int) Math.max(0, Math.min(count, content.length - offset));
    header(request, 4 + bytes, NineP.TREAD + 1, tag);
    request.put32(bytes);
    request.put(content, (int) Math.min(offset, content.length), bytes);
  }

  private void write(Request request, int tag) {
    long fid = request.u32();
    byte[] content = content(fid);
    long offset = request.u64();
    long count = request.u32();
    if (content == null || count != request.readable() || offset < 0) {
      error(request, tag, content == null ? EBADF : EINVAL);
      return;
    }
    if (offset > MOST_FILE - count) {
      error(request, tag, EFBIG);
      return;
    }
    byte[] grown = offset + count <= content.length ? content : Arrays.copyOf(content, (int) (offset + count));
    request.get(grown, (int) offset, (int) count);
    files.put(fids.get(fid), grown);
    header(request, 4, NineP.TWRITE + 1, tag);
    request.put32(count);
  }

  private void clunk(Request request, int tag) {
    if (fids.remove(request.u32()) == null) {
      error(request, tag, EBADF);
    } else {
      header(request, 0, NineP.TCLUNK + 1, tag);
    }
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    fids.clear();
  }
}
