// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.formats.importer.Importer;
import org.ringscope.testkit.SimpleTraceBytes;

/**
 * A small recording for each importer, from the formats' specifications.
 *
 * @param metadata of a format that is a folder, else null
 * @param events lines or records that are understood, or kept by name, in the whole recording
 */
record ImporterSample(String format, byte[] bytes, boolean isText, byte[] metadata, int events) {
  private static final String QEMU = """
      7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900
      8@1700000000.000002:virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1
      8@1700000000.000003:virtio_blk_rw_complete vdev 0x5500 req 0x1 ret 0
      8@1700000000.000004:virtqueue_fill vq 0x9900 elem 0x1 len 5 idx 0
      8@1700000000.000005:virtqueue_flush vq 0x9900 count 1
      8@1700000000.000006:virtio_notify vdev 0x5500 vq 0x9900
      7@1700000000.000007:something_foreign text
      """;
  private static final String KERNEL = """
      [    1.000001] remoteproc remoteproc0: powering up m4
      [    1.000002] virtio_rpmsg_bus virtio0: status: 7
      [    1.000003] remoteproc remoteproc0: kicking vq index: 0
      [    1.000004] rpmsg_sample virtio0.rpmsg-client-sample.-1.1024: TX From 0x401, To 0x400, Len 5, Flags 0, Reserved 0
      [    1.000005] rpmsg_virtio TX: 01 04 00 00 00 04 00 00 00 00 00 00 05 00 00 00  ................
      [    1.000006] rpmsg_virtio TX: 68 65 6c 6c 6f                                   hello
      [    1.000007] remoteproc remoteproc0: vq index 0 is interrupted
      [    1.000008] virtio_rpmsg_bus virtio0: creating channel rpmsg-client-sample addr 0x400
      """;
  private static final String FTRACE = """
      # tracer: nop
      #
                insmod-1234    [001] .....   100.000001: rs_add_outbuf: (virtqueue_add_outbuf+0x0/0x90) dev=0 queue=1 name="output" free=255 num=1 out=18 buffer=0xffff000001234000
                insmod-1234    [001] .....   100.000002: rs_add_outbuf_ret: (virtio_add+0x1c0/0x2f0 <- virtqueue_add_outbuf) ret=0
                insmod-1234    [001] .....   100.000003: rs_kick: (virtqueue_kick+0x0/0x90) dev=0 queue=1 name="output" free=254
                insmod-1234    [001] .....   100.000004: rs_kick_ret: (virtio_kick+0x1c0/0x2f0 <- virtqueue_kick) ret=1
                <idle>-0       [000] d.h1.   100.000005: rs_interrupt: (vring_interrupt+0x0/0x90) dev=0 queue=0 name="input" free=0
                insmod-1234    [001] .....   100.000006: sched_switch: prev_comm=insmod prev_pid=1234
      """;
  private static final String DEBUGFS = """
      Entry 0 is of type vdev
        ID 7
        Notify ID 0
        Device features 0x1
        Guest features 0x1
        Config length 0x0
        Status 0x7
        Number of vrings 1
        Reserved (should be zero) [0][0]

        Vring 0
          Device Address 0x10040000
          Alignment 4096
          Number of buffers 256
          Notify ID 0
          Physical Address 0x0

      """;
  private static final String OPENAMP = """
      VQ: rx_vq - size=256; free=256; queued=0; desc_head_idx=0; available_idx=9; avail.idx=10; used_cons_idx=0; used.idx=8; avail.flags=0x0; used.flags=0x1
      [   12.500000] VQ: tx_vq - size=16; free=12; queued=0; desc_head_idx=4; available_idx=0; avail.idx=65537; used_cons_idx=65533; used.idx=65533; avail.flags=0x1; used.flags=0x0
      VQ: rx_vq - size=256; free=256; queued=0; desc_head_idx=0; available_idx=10; avail.idx=11; used_cons_idx=0; used.idx=9; avail.flags=0x0; used.flags=0x1
      """;
  private static final String VHOST = """
      VHOST_CONFIG: (/tmp/vhost.0) read message VHOST_USER_SET_VRING_BASE
      VHOST_CONFIG: (/tmp/vhost.0) vring base idx:0 last_used_idx:3 last_avail_idx:3.
      VHOST_CONFIG: (/tmp/vhost.0) vring kick idx:0 file:234
      """;
  private static final String LOG = """
      [00:00:00.000,000] <dbg> ipc_icbmsg.open: Shm_q TX prod: 0x38008000, cons: 0x38008018
      [00:00:15.943,000] <dbg> ipc_icbmsg.handle_pending_messages: new_msgs: 1 local_idx: 0 block_idx: 1
      """;
  private static final String QUEUE_STATUS = """
      {"return": {"name": "virtio-blk", "queue-index": 0, "inuse": 0, "vring-num": 16, "vring-desc": 2149732352,
      "vring-avail": 2149732608, "vring-used": 2149736448, "last-avail-idx": 3, "shadow-avail-idx": 5, "used-idx": 2}}
      /machine/peripheral-anon/device[0]:
        device_name:          virtio-net
        queue_index:          1
        used_idx:             0
        VRing:
          num:          256
          desc:         0x0000000080225000
      """;
  private static final String METADATA = """
      /* CTF 1.8 */
      typealias integer { size = 8; align = 8; } := u8;
      typealias integer { size = 64; align = 8; } := u64;
      trace { major = 1; minor = 8; byte_order = le; };
      stream { event.header := struct { u8 id; u64 timestamp; }; };
      event { id = 7; name = "thing"; fields := struct { u8 n; u8 list[n]; string text; }; };
      """;

  /** The recording of a format; a test fails if there is none. */
  static ImporterSample of(String format) {
    return switch (format) {
      case "qemu-log" -> text(format, QEMU, 7);
      case "kernel-log" -> text(format, KERNEL, 8);
      case "ftrace" -> text(format, FTRACE, 6);
      case "remoteproc-debugfs" -> text(format, DEBUGFS, 15);
      case "openamp-vq" -> text(format, OPENAMP, 3);
      case "dpdk-vhost" -> text(format, VHOST, 3);
      case "log" -> text(format, LOG, 2);
      case "qemu-queue-status" -> text(format, QUEUE_STATUS, 2);
      case "qemu-simpletrace" -> new ImporterSample(format, simpletrace(), false, null, 3);
      case "ctf" -> new ImporterSample(format, ctf(), false, utf8(METADATA), 2);
      default -> throw new IllegalArgumentException("no sample of " + format);
    };
  }

  private static ImporterSample text(String format, String text, int events) {
    return new ImporterSample(format, utf8(text), true, null, events);
  }

  private static byte[] simpletrace() {
    return new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).mapping(0, "virtio_queue_notify")
        .mapping(1, "virtqueue_pop")
        .mapping(2, "something_foreign").event(0, 2000, 0x5500, 1, 0x9900).event(1, 3000, 0x9900, 0x77, 1, 2)
        .event(2, 4000, 1).bytes();
  }

  private static byte[] ctf() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(new byte[] {7, 1, 0, 0, 0, 0, 0, 0, 0, 2, 5, 6, 'h', 'i', 0});
    stream.writeBytes(new byte[] {7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 'y', 0});
    return stream.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Importer importer() {
    return Import.byId(format);
  }

  /** Writes an input of this format that holds other bytes. */
  Path write(Path folder, byte[] other) throws IOException {
    return write(folder, other, metadata);
  }

  Path write(Path folder, byte[] other, byte[] otherMetadata) throws IOException {
    Path input = folder.resolve("input");
    if (metadata == null) {
      return Files.write(input, other);
    }
    Files.createDirectories(input);
    Files.write(input.resolve("metadata"), otherMetadata);
    Files.write(input.resolve("stream_0"), other);
    return input;
  }

  @Override
  public String toString() {
    return format;
  }
}
