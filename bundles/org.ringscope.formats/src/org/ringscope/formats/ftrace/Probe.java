// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kernel functions that the probe script watches, each at its entry (event {@code rs_NAME}) and, all but the interrupt, at its return
 * ({@code rs_NAME_ret}). The arguments are those that the script records.
 */
public enum Probe {
  ADD_OUTBUF(Job.ADD, "virtqueue_add_outbuf", "num", "out", "buffer"),
  ADD_INBUF(Job.ADD, "virtqueue_add_inbuf", "num", "in", "buffer"),
  ADD_INBUF_CTX(Job.ADD, "virtqueue_add_inbuf_ctx", "num", "in", "buffer"),
  ADD_SGS(Job.ADD, "virtqueue_add_sgs", "outs", "ins", "buffer"),
  KICK(Job.OTHER, "virtqueue_kick"),
  KICK_PREPARE(Job.OTHER, "virtqueue_kick_prepare"),
  NOTIFY(Job.OTHER, "virtqueue_notify"),
  GET_BUF(Job.GET, "virtqueue_get_buf"),
  GET_BUF_CTX(Job.GET, "virtqueue_get_buf_ctx"),
  INTERRUPT(Job.OTHER, "vring_interrupt"),
  RPMSG_SEND(Job.OTHER, "rpmsg_send_offchannel_raw");

  private enum Job {
    /** Makes buffers available. */
    ADD,
    /** Takes a used buffer. */
    GET,
    OTHER
  }

  /** What every probe of a queue records: number of the virtio device, of the queue, its name and its free descriptors. */
  private static final List<String> QUEUE_ARGUMENTS = List.of("dev", "queue", "name", "free");
  private static final List<String> MESSAGE_ARGUMENTS = List.of("channel", "src", "dst", "len", "data");
  private static final Map<String, Probe> BY_EVENT =
      Arrays.stream(values()).collect(Collectors.toMap(Probe::event, probe -> probe));

  private final Job job;
  private final String function;
  private final List<String> own;

  Probe(Job job, String function, String... own) {
    this.job = job;
    this.function = function;
    this.own = List.of(own);
  }

  /** Name of the kernel's function. */
  public String function() {
    return function;
  }

  /** Name of the event at the entry. */
  public String event() {
    return "rs_" + name().toLowerCase(Locale.ROOT);
  }

  /** Name of the event at the return, with the argument {@code ret}; null if it is not watched. */
  public String returnEvent() {
    return this == INTERRUPT ? null : event() + "_ret";
  }

  /** Names of the arguments at the entry. */
  public List<String> arguments() {
    if (this == RPMSG_SEND) {
      return MESSAGE_ARGUMENTS;
    }
    return Stream.concat(QUEUE_ARGUMENTS.stream(), own.stream()).toList();
  }

  boolean isAdd() {
    return job == Job.ADD;
  }

  boolean isGet() {
    return job == Job.GET;
  }

  /** The probe with this event at its entry, or null. */
  static Probe entered(String event) {
    return BY_EVENT.get(event);
  }

  /** The probe with this event at its return, or null. */
  static Probe returned(String event) {
    return event.endsWith("_ret") ? BY_EVENT.get(event.substring(0, event.length() - 4)) : null;
  }
}
