// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.ifAny;
import static org.ringscope.analysis.payload.Items.ifMoreThan;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** Sound device (virtio 1.3 §5.14.6): control requests, events, and PCM buffers. */
final class SoundLayouts {
  private static final Rendering CODE =
      names(1, "JACK_INFO", 2, "JACK_REMAP", 0x100, "PCM_INFO", 0x101, "PCM_SET_PARAMS",
          0x102, "PCM_PREPARE", 0x103, "PCM_RELEASE", 0x104, "PCM_START", 0x105, "PCM_STOP", 0x200, "CHMAP_INFO", 0x300,
          "CTL_INFO",
          0x301, "CTL_ENUM_ITEMS", 0x302, "CTL_READ", 0x303, "CTL_WRITE", 0x304, "CTL_TLV_READ", 0x305, "CTL_TLV_WRITE",
          0x306, "CTL_TLV_COMMAND", 0x1000, "JACK_CONNECTED", 0x1001, "JACK_DISCONNECTED", 0x1100, "PCM_PERIOD_ELAPSED",
          0x1101, "PCM_XRUN", 0x1200, "CTL_NOTIFY");
  private static final Rendering STATUS = names(0x8000, "OK", 0x8001, "BAD_MSG", 0x8002, "NOT_SUPP", 0x8003, "IO_ERR");
  private static final Rendering FORMAT =
      names(0, "IMA_ADPCM", 1, "MU_LAW", 2, "A_LAW", 3, "S8", 4, "U8", 5, "S16", 6, "U16",
          7, "S18_3", 8, "U18_3", 9, "S20_3", 10, "U20_3", 11, "S24_3", 12, "U24_3", 13, "S20", 14, "U20", 15, "S24",
          16, "U24",
          17, "S32", 18, "U32", 19, "FLOAT", 20, "FLOAT64", 21, "DSD_U8", 22, "DSD_U16", 23, "DSD_U32", 24,
          "IEC958_SUBFRAME");
  private static final Rendering RATE =
      names(0, "5512 Hz", 1, "8000 Hz", 2, "11025 Hz", 3, "16000 Hz", 4, "22050 Hz", 5, "32000 Hz",
          6, "44100 Hz", 7, "48000 Hz", 8, "64000 Hz", 9, "88200 Hz", 10, "96000 Hz", 11, "176400 Hz", 12, "192000 Hz",
          13, "384000 Hz");
  private static final Rendering DIRECTION = names(0, "OUTPUT", 1, "INPUT");
  private static final Rendering BYTES = unit("bytes");
  private static final Item QUERY = group("query", u32("start_id"), u32("count"), u32("size", BYTES));
  private static final Item QUERIED = say("{code} {count} from {start_id}[, {status}]");
  private static final Item STREAM = u32("stream_id");
  private static final Item OF_STREAM = say("{code} stream {stream_id}[, {status}]");

  static final Layout CONTROL = Layout.request(u32("code", CODE), say("{code}[, {status}]"),
      choose("code")
          .on(1, QUERY, QUERIED).on(0x100, QUERY, QUERIED).on(0x200, QUERY, QUERIED)
          .on(2, u32("jack_id"), u32("association"), u32("sequence"), say("{code} jack {jack_id}[, {status}]"))
          .on(0x101, STREAM, u32("buffer_bytes", BYTES), u32("period_bytes", BYTES), u32("features", HEX),
              u8("channels"),
              u8("format", FORMAT), u8("rate", RATE), skip(1),
              say("{code} stream {stream_id} {channels} × {format} {rate}, buffer {buffer_bytes}, period {period_bytes}[, {status}]"))
          .on(0x102, STREAM, OF_STREAM).on(0x103, STREAM, OF_STREAM).on(0x104, STREAM, OF_STREAM)
          .on(0x105, STREAM, OF_STREAM)
          .otherwise(rest("data")))
      .answer(u32("status", STATUS),
          choose("code")
              .on(1,
                  each("jack", 0, "connected {connected}", u32("hda_fn_nid"), u32("features", HEX),
                      u32("hda_reg_defconf", HEX),
                      u32("hda_reg_caps", HEX), u8("connected"), skip(7)))
              .on(0x100, each("stream", 0, "{direction} {channels_min} to {channels_max} channels", u32("hda_fn_nid"),
                  u32("features", HEX), u64("formats", HEX), u64("rates", HEX), u8("direction", DIRECTION),
                  u8("channels_min"),
                  u8("channels_max"), skip(5)))
              .on(0x200,
                  each("chmap", 0, "{direction} {channels} channels", u32("hda_fn_nid"), u8("direction", DIRECTION),
                      u8("channels"), bytes("positions", 18)))
              .otherwise(rest("result")));

  static final Layout EVENT = Layout.message(u32("code", CODE), u32("data"), say("{code} {data}"));

  /** tx and rx queue; samples go the way of their queue. */
  static final Layout PCM = Layout
      .request(STREAM, ifAny(rest("samples").asCount()), say("PCM stream {stream_id}[, {samples}][, {status}]"))
      .answer(ifMoreThan(8, rest("samples").leaving(8).asCount()), u32("status", STATUS), u32("latency_bytes", BYTES));

  private SoundLayouts() {}
}
