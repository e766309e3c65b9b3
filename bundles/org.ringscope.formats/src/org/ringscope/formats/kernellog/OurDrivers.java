// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells from the names before a message whether a driver of remote processors, mailboxes or virtio devices printed it. */
final class OurDrivers {
  private static final byte[][] PARTS =
      bytes("rpmsg", "rproc", "remoteproc", "virtio", "vhost", "mailbox", "mbox", "ipcc", "r5f",
          "m4f", ".r5", ".m4", "dsp", "pru", "q6v5", "scp", "mu:", "glink", "smd:", "mhu", "msgbox", "msgmgr",
          "tegra-hsp", "qcom_smd", "qcom_pil");
  private static final byte[][] FUNCTIONS = bytes("rpmsg_", "rproc_", "virtqueue_", "vring_", "virtio_", "virtnet_",
      "virtblk_", "vhost_", "remoteproc_");

  private OurDrivers() {}

  private static byte[][] bytes(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
  }

  /** Whether one of their names stands there. */
  static boolean mention(byte[] text, int from, int to) {
    return find(PARTS, text, from, to) >= 0;
  }

  /** Where a function of theirs is named, -1 if none is. */
  static int function(byte[] text, int from, int to) {
    return find(FUNCTIONS, text, from, to);
  }

  private static int find(byte[][] parts, byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      for (byte[] part : parts) {
        if (part[0] == text[at] && at + part.length <= to
            && Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
          return at;
        }
      }
    }
    return -1;
  }
}
