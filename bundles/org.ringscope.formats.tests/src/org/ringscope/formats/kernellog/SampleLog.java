// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.formats.text.ImportedText;

/** Writes logs as Linux {@code drivers/rpmsg} and {@code drivers/remoteproc} do, independently of what reads them. */
final class SampleLog {
  /** Linux {@code struct rpmsg_ns_msg}. */
  static final byte[] NAME_SERVICE = nameService("rpmsg-openamp-demo-channel", 0x400, 0);

  private final List<String> lines = new ArrayList<>();
  private long micros = 12_345_678;
  private String caller = "";

  static byte[] nameService(String name, int address, int flags) {
    ByteBuffer bytes = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(name.getBytes(StandardCharsets.US_ASCII)).position(32);
    return bytes.putInt(address).putInt(flags).array();
  }

  static byte[] message(int source, int destination, byte[] payload) {
    return ByteBuffer.allocate(16 + payload.length).order(ByteOrder.LITTLE_ENDIAN).putInt(source).putInt(destination)
        .putInt(0)
        .putShort((short) payload.length).putShort((short) 0).put(payload).array();
  }

  /** Lines of print_hex_dump: 16 bytes, ASCII column, no offset. */
  static List<String> dump(String prefix, byte[] bytes) {
    List<String> result = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += 16) {
      StringBuilder hex = new StringBuilder();
      StringBuilder ascii = new StringBuilder();
      for (int i = at; i < Math.min(at + 16, bytes.length); i++) {
        hex.append("%02x ".formatted(bytes[i]));
        ascii.append(bytes[i] >= 32 && bytes[i] < 127 ? (char) bytes[i] : '.');
      }
      result.add("%s: %-49s%s".formatted(prefix, hex, ascii));
    }
    return result;
  }

  /** Whose lines come next, e.g. {@code [   T35]}; as kernels with CONFIG_PRINTK_CALLER say. */
  SampleLog caller(String next) {
    caller = next;
    return this;
  }

  SampleLog line(String text) {
    lines.add("[%5d.%06d]%s %s".formatted(micros / 1_000_000, micros % 1_000_000, caller, text));
    micros += 10;
    return this;
  }

  SampleLog bare(String text) {
    lines.add(text);
    return this;
  }

  SampleLog dumpLines(List<String> dump) {
    dump.forEach(this::line);
    return this;
  }

  SampleLog sent(String device, int source, int destination, byte[] payload) {
    return line(sentLine(device, source, destination, payload.length))
        .dumpLines(dump("rpmsg_virtio TX", message(source, destination, payload)));
  }

  static String sentLine(String device, int source, int destination, int length) {
    return "%s: TX From 0x%x, To 0x%x, Len %d, Flags 0, Reserved 0".formatted(device, source, destination, length);
  }

  SampleLog received(String device, int source, int destination, byte[] payload) {
    return line(receivedLine(device, source, destination, payload.length))
        .dumpLines(dump("rpmsg_virtio RX", message(source, destination, payload)));
  }

  static String receivedLine(String device, int source, int destination, int length) {
    return "virtio_rpmsg_bus %s: From: 0x%x, To: 0x%x, Len: %d, Flags: 0, Reserved: 0".formatted(device, source,
        destination, length);
  }

  /** A whole life: boot, name service, a message each way. */
  static SampleLog typical() {
    return new SampleLog()
        .line("remoteproc remoteproc0: m4 is available")
        .line("remoteproc remoteproc0: powering up m4")
        .line("remoteproc remoteproc0: Booting fw image m4.elf, size 451080")
        .line("remoteproc remoteproc0: vdev rsc: id 7, dfeatures 0x1, cfg len 0, 2 vrings")
        .line("remoteproc remoteproc0: vdev rsc: vring0: da 0xffffffff, qsz 16, align 4096")
        .line("remoteproc remoteproc0: vdev rsc: vring1: da 0xffffffff, qsz 16, align 4096")
        .line("virtio virtio0: status: 1")
        .line("virtio virtio0: status: 3")
        .line("remoteproc remoteproc0: vring0: va (ptrval) qsz 16 notifyid 0")
        .line("remoteproc remoteproc0: vring1: va (ptrval) qsz 16 notifyid 1")
        .line("virtio_rpmsg_bus virtio0: status: 7")
        .line("remoteproc remoteproc0: kicking vq index: 0")
        .line("virtio_rpmsg_bus virtio0: rpmsg host is online")
        .line(" remoteproc0#vdev0buffer: registered virtio0 (type 7)")
        .line("remoteproc remoteproc0: remote processor m4 is now up")
        .line("remoteproc remoteproc0: vq index 0 is interrupted")
        .received("virtio0", 0x400, 0x35, NAME_SERVICE)
        .dumpLines(dump("NS announcement", NAME_SERVICE))
        .line("virtio_rpmsg_bus virtio0: creating channel rpmsg-openamp-demo-channel addr 0x400")
        .line("virtio_rpmsg_bus virtio0: Received 1 messages")
        .sent("rpmsg_sample virtio0.rpmsg-openamp-demo-channel.-1.1024", 0x401, 0x400, bytes("hello world!"))
        .line("remoteproc remoteproc0: kicking vq index: 1")
        .line("remoteproc remoteproc0: vq index 0 is interrupted")
        .received("virtio0", 0x400, 0x401, bytes("a longer answer, over more lines"))
        .line("virtio_rpmsg_bus virtio0: Received 1 messages");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  List<String> lines() {
    return lines;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** What the importer makes of a log. */
  static ImportedText convert(String log) {
    return ImportedText.of(new KernelLogImporter(), log);
  }

  static ImportedText convert(SampleLog log) {
    return convert(log.text());
  }
}
