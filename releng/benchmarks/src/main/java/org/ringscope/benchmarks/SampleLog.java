// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes text logs of any length as real systems print them, always the same for the same length: what the importers
 * are measured with.
 */
public final class SampleLog {
  private static final long BEGIN_SECONDS = 1_795_253_258L;
  private static final int OTHER_TEXT = 200; // one of so many groups of lines

  private final Random random = new Random(1);
  private final PrintStream out;
  private long micros;
  private long lines;

  private SampleLog(PrintStream out) {
    this.out = out;
  }

  /** Arguments: {@code qemu}, {@code kernel} or {@code ftrace}; how many lines at least; the file. */
  public static void main(String[] args) throws IOException {
    long most = Long.parseLong(args[1]);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 20);
        PrintStream out = new PrintStream(file, false, StandardCharsets.US_ASCII)) {
      SampleLog log = new SampleLog(out);
      log.write(args[0], most);
      if (out.checkError()) {
        throw new IOException(args[2] + ": cannot be written");
      }
      System.out.println(log.lines);
    }
  }

  private void write(String format, long most) {
    while (lines < most) {
      switch (format) {
        case "qemu" -> qemu();
        case "kernel" -> kernelMessage();
        case "ftrace" -> ftraceMessage();
        default -> throw new IllegalArgumentException("format " + format);
      }
    }
  }

  /** What QEMU 7.2 logs for a guest that reads its disk, talks to the network and its console, and rests now and then. */
  private void qemu() {
    int kind = random.nextInt(10);
    if (random.nextInt(OTHER_TEXT) == 0) {
      otherText();
    } else if (kind < 5) {
      blockRequest();
    } else if (kind < 9) {
      networkFrame();
    } else {
      entropyRequest();
    }
  }

  private void otherText() {
    switch (random.nextInt(3)) {
      case 0 -> line("qemu-system-x86_64: warning: guest updated active QH");
      case 1 -> qemuEvent(false, "load_file name bios-256k.bin location /usr/share/seabios/bios-256k.bin");
      default -> qemuEvent(true, "apic_mem_writel fee000b0 = 00000000");
    }
  }

  private void blockRequest() {
    boolean write = random.nextInt(4) == 0;
    int requests = 1 + random.nextInt(3);
    qemuEvent(true, "virtio_queue_notify vdev 0x55b0d5c4fe70 n 0 vq 0x55b0d5c56330");
    for (int i = 0; i < requests; i++) {
      String elem = element(i);
      qemuEvent(false, "virtqueue_alloc_element elem " + elem + " size 240 in_num " + (write ? 1 : 2) + " out_num "
          + (write ? 2 : 1));
      qemuEvent(false, "virtqueue_pop vq 0x55b0d5c56330 elem " + elem + " in_num " + (write ? 1 : 2) + " out_num "
          + (write ? 2 : 1));
      qemuEvent(false,
          "virtio_blk_handle_" + (write ? "write" : "read") + " vdev 0x55b0d5c4fe70 req " + elem + " sector "
              + random.nextInt(1 << 26) * 8L + " nsectors 8");
    }
    for (int i = 0; i < requests; i++) {
      String elem = element(i);
      qemuEvent(false, "virtio_blk_rw_complete vdev 0x55b0d5c4fe70 req " + elem + " ret 0");
      qemuEvent(false, "virtio_blk_req_complete vdev 0x55b0d5c4fe70 req " + elem + " status 0");
      qemuEvent(false, "virtqueue_fill vq 0x55b0d5c56330 elem " + elem + " len " + (write ? 1 : 4097) + " idx 0");
      qemuEvent(false, "virtqueue_flush vq 0x55b0d5c56330 count 1");
      qemuEvent(false, "virtio_notify_irqfd vdev 0x55b0d5c4fe70 vq 0x55b0d5c56330");
    }
  }

  private void networkFrame() {
    boolean sends = random.nextBoolean();
    String vq = sends ? "0x55b0d5d21098" : "0x55b0d5d21000";
    String elem = element(8 + random.nextInt(8));
    if (sends) {
      qemuEvent(true, "virtio_queue_notify vdev 0x55b0d5d18e70 n 1 vq " + vq);
    }
    String parts = sends ? " in_num 0 out_num 2" : " in_num 1 out_num 0";
    qemuEvent(false, "virtqueue_alloc_element elem " + elem + " size 104" + parts);
    qemuEvent(false, "virtqueue_pop vq " + vq + " elem " + elem + parts);
    qemuEvent(false,
        "virtqueue_fill vq " + vq + " elem " + elem + " len " + (sends ? 0 : 60 + random.nextInt(1454)) + " idx 0");
    qemuEvent(false, "virtqueue_flush vq " + vq + " count 1");
    qemuEvent(false, "virtio_notify vdev 0x55b0d5d18e70 vq " + vq);
  }

  private void entropyRequest() {
    String elem = element(20);
    qemuEvent(false, "virtio_queue_notify vdev 0x55b0d5e7d7c0 n 0 vq 0x55b0d5e85600");
    qemuEvent(false, "virtio_rng_request rng 0x55b0d5e7d7c0: 64 bytes requested, 4294967295 bytes quota left");
    qemuEvent(false, "virtqueue_alloc_element elem " + elem + " size 56 in_num 1 out_num 0");
    qemuEvent(false, "virtqueue_pop vq 0x55b0d5e85600 elem " + elem + " in_num 1 out_num 0");
    qemuEvent(false, "virtio_rng_popped rng 0x55b0d5e7d7c0: elem popped");
    qemuEvent(false, "virtqueue_fill vq 0x55b0d5e85600 elem " + elem + " len 64 idx 0");
    qemuEvent(false, "virtqueue_flush vq 0x55b0d5e85600 count 1");
    qemuEvent(false, "virtio_notify vdev 0x55b0d5e7d7c0 vq 0x55b0d5e85600");
    qemuEvent(false, "virtio_rng_pushed rng 0x55b0d5e7d7c0: 64 bytes pushed");
  }

  /** QEMU's allocator gives the same few addresses again and again. */
  private static String element(int place) {
    return "0x" + Long.toHexString(0x55b0d4edf800L + place * 0x150L);
  }

  private void qemuEvent(boolean onProcessorThread, String event) {
    micros += 1 + random.nextInt(12);
    out.print(onProcessorThread ? "16725@" : "16716@");
    out.print(BEGIN_SECONDS + micros / 1_000_000);
    fraction();
    out.print(':');
    line(event);
  }

  private void fraction() {
    out.print('.');
    String digits = Long.toString(micros % 1_000_000);
    out.print("000000".substring(digits.length()));
    out.print(digits);
  }

  /** Dynamic debug of virtio_rpmsg_bus: a message each way with its dump, and what remoteproc says of the doorbells. */
  private void kernelMessage() {
    boolean sends = random.nextBoolean();
    int length = 1 + random.nextInt(96);
    if (sends) {
      kernelLine("rpmsg_sample virtio0.rpmsg-client-sample.-1.1024: TX From 0x401, To 0x400, Len " + length
          + ", Flags 0, Reserved 0");
      dump("rpmsg_virtio TX", 0x401, 0x400, length);
      kernelLine("remoteproc remoteproc0: kicking vq index: 1");
    } else {
      kernelLine("remoteproc remoteproc0: vq index 0 is interrupted");
      kernelLine("virtio_rpmsg_bus virtio0: From: 0x400, To: 0x401, Len: " + length + ", Flags: 0, Reserved: 0");
      dump("rpmsg_virtio RX", 0x400, 0x401, length);
      kernelLine("virtio_rpmsg_bus virtio0: Received 1 messages");
    }
    if (random.nextInt(OTHER_TEXT) == 0) {
      kernelLine("usb 1-1.2: new high-speed USB device number 4 using xhci_hcd");
    }
  }

  private void dump(String prefix, int source, int destination, int length) {
    byte[] bytes = new byte[16 + length];
    random.nextBytes(bytes);
    for (int i = 0; i < 16; i++) {
      bytes[i] = 0;
    }
    bytes[0] = (byte) source;
    bytes[1] = (byte) (source >> 8);
    bytes[4] = (byte) destination;
    bytes[5] = (byte) (destination >> 8);
    bytes[12] = (byte) length;
    for (int at = 0; at < bytes.length; at += 16) {
      StringBuilder hex = new StringBuilder();
      StringBuilder ascii = new StringBuilder();
      for (int i = at; i < at + 16; i++) {
        hex.append(i < bytes.length ? Integer.toHexString(bytes[i] & 0xFF | 0x100).substring(1) + " " : "   ");
        if (i < bytes.length) {
          ascii.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
        }
      }
      kernelLine(prefix + ": " + hex + " " + ascii);
    }
  }

  private void kernelLine(String text) {
    micros += 1 + random.nextInt(20);
    out.print('[');
    seconds(5);
    out.print("] ");
    line(text);
  }

  /** The probe script's events of a message and its answer, as the kernel's trace file shows them. */
  private void ftraceMessage() {
    String tx = "dev=0 queue=1 name=\"output\" free=255";
    String rx = "dev=0 queue=0 name=\"input\" free=0";
    String buffer = "0xffff00000123" + Integer.toHexString(0x1000 + random.nextInt(256) * 0x10);
    entry("rpmsg_send", "rpmsg_send_offchannel_raw",
        "channel=\"virtio0.rpmsg-client-sample.-1.1024\" src=0x401 dst=0x400 len=2 data={0x68,0x69,0x0,0xff}");
    entry("add_outbuf", "virtqueue_add_outbuf", tx + " num=1 out=18 buffer=" + buffer);
    exit("add_outbuf", "0");
    entry("kick", "virtqueue_kick", tx);
    entry("kick_prepare", "virtqueue_kick_prepare", tx);
    exit("kick_prepare", "1");
    entry("notify", "virtqueue_notify", tx);
    exit("notify", "1");
    exit("kick", "1");
    exit("rpmsg_send", "0");
    entry("interrupt", "vring_interrupt", rx);
    entry("get_buf", "virtqueue_get_buf", rx);
    exit("get_buf", "0xffff000001235000");
    entry("add_inbuf", "virtqueue_add_inbuf", rx + " num=1 in=512 buffer=0xffff000001235000");
    exit("add_inbuf", "0");
    if (random.nextInt(4) == 0) {
      ftraceLine(
          "sched_switch: prev_comm=insmod prev_pid=1234 prev_prio=120 prev_state=S ==> next_comm=swapper/1 next_pid=0 next_prio=120");
    }
  }

  private void entry(String probe, String function, String arguments) {
    ftraceLine("rs_" + probe + ": (" + function + "+0x0/0x90 [virtio_ring]) " + arguments);
  }

  private void exit(String probe, String result) {
    ftraceLine("rs_" + probe + "_ret: (rpmsg_send_offchannel_raw+0x1c0/0x2f0 [virtio_rpmsg_bus] <- virtqueue_x) ret="
        + result);
  }

  private void ftraceLine(String event) {
    micros += 1 + random.nextInt(8);
    out.print("          insmod-1234    [001] ..... ");
    seconds(5);
    out.print(": ");
    line(event);
  }

  private void seconds(int width) {
    String digits = Long.toString(100 + micros / 1_000_000);
    out.print(" ".repeat(Math.max(0, width - digits.length())));
    out.print(digits);
    fraction();
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
    lines++;
  }
}
