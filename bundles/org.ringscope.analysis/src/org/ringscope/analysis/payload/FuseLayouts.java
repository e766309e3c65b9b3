// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.compute;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.ifAny;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.s32;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.within;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.SIGNED;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/**
 * File system device: FUSE messages (virtio 1.3 §5.11.6, Linux {@code include/uapi/linux/fuse.h}). The length in the
 * header says where a message ends in a longer buffer. Sessions of big-endian drivers are not told apart.
 */
final class FuseLayouts {
  private static final Rendering OPCODE =
      names(1, "LOOKUP", 2, "FORGET", 3, "GETATTR", 4, "SETATTR", 5, "READLINK", 6, "SYMLINK",
          8, "MKNOD", 9, "MKDIR", 10, "UNLINK", 11, "RMDIR", 12, "RENAME", 13, "LINK", 14, "OPEN", 15, "READ", 16,
          "WRITE", 17, "STATFS",
          18, "RELEASE", 20, "FSYNC", 21, "SETXATTR", 22, "GETXATTR", 23, "LISTXATTR", 24, "REMOVEXATTR", 25, "FLUSH",
          26, "INIT",
          27, "OPENDIR", 28, "READDIR", 29, "RELEASEDIR", 30, "FSYNCDIR", 31, "GETLK", 32, "SETLK", 33, "SETLKW", 34,
          "ACCESS",
          35, "CREATE", 36, "INTERRUPT", 37, "BMAP", 38, "DESTROY", 39, "IOCTL", 40, "POLL", 41, "NOTIFY_REPLY", 42,
          "BATCH_FORGET",
          43, "FALLOCATE", 44, "READDIRPLUS", 45, "RENAME2", 46, "LSEEK", 47, "COPY_FILE_RANGE", 48, "SETUPMAPPING",
          49, "REMOVEMAPPING", 50, "SYNCFS", 51, "TMPFILE");
  private static final Rendering BYTES = unit("bytes");
  private static final Rendering ERROR =
      names(0, "OK", -1, "EPERM", -2, "ENOENT", -5, "EIO", -9, "EBADF", -11, "EAGAIN", -12, "ENOMEM",
          -13, "EACCES", -17, "EEXIST", -20, "ENOTDIR", -21, "EISDIR", -22, "EINVAL", -28, "ENOSPC", -30, "EROFS", -38,
          "ENOSYS",
          -39, "ENOTEMPTY", -61, "ENODATA", -95, "EOPNOTSUPP");
  private static final Item NAME = rest("name").asText();
  private static final Item NAMED = say("{opcode} node {nodeid} \"{name}\"[, {error}]");
  private static final Item TRANSFER =
      group("transfer", u64("fh"), u64("offset"), u32("size", BYTES), u32("transfer_flags", HEX),
          u64("lock_owner", HEX), u32("open_flags", HEX), skip(4));
  private static final Item MOVED = say("{opcode} node {nodeid} {size} at {offset}[, {error}]");

  static final Layout REQUEST = Layout.request(u32("len", BYTES), u32("opcode", OPCODE),
      group("header", u64("unique"), u64("nodeid"), u32("uid"), u32("gid"), u32("pid"), u16("total_extlen"), skip(2)),
      say("{opcode} node {nodeid}[, {error}]"),
      choose("opcode")
          .on(1, NAME, NAMED).on(10, NAME, NAMED).on(11, NAME, NAMED)
          .on(9, u32("mode", HEX), u32("umask", HEX), NAME, NAMED)
          .on(2, u64("nlookup"))
          .on(14, u32("flags", HEX), u32("open_flags", HEX))
          .on(27, u32("flags", HEX), u32("open_flags", HEX))
          .on(15, TRANSFER, MOVED).on(28, TRANSFER, MOVED).on(44, TRANSFER, MOVED)
          .on(16, TRANSFER, rest("data").asCount(), MOVED)
          .on(26, u32("major"), u32("minor"), u32("max_readahead", BYTES), u32("init_flags", HEX), rest("more"),
              say("{opcode} {major}.{minor}[, {error}]"))
          .otherwise(rest("arguments")))
      .answer(ifAny(u32("len", BYTES), s32("error", ERROR), u64("unique"),
          compute("body", "len", value -> Math.max(0, value - 16)), within("body", rest("result"))));

  /** What the device says unasked. */
  static final Layout NOTIFICATION = Layout.message(u32("len", BYTES), s32("code", SIGNED), u64("unique"), rest("data"),
      say("notification {code}"));

  private FuseLayouts() {}
}
