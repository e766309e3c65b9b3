// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.groupAs;
import static org.ringscope.analysis.payload.Items.ifAny;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.times;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** GPU (virtio 1.3 §5.7.6): commands and their answers begin with the same header. */
final class GpuLayouts {
  private static final Rendering TYPE =
      names(0x100, "GET_DISPLAY_INFO", 0x101, "RESOURCE_CREATE_2D", 0x102, "RESOURCE_UNREF",
          0x103, "SET_SCANOUT", 0x104, "RESOURCE_FLUSH", 0x105, "TRANSFER_TO_HOST_2D", 0x106, "RESOURCE_ATTACH_BACKING",
          0x107, "RESOURCE_DETACH_BACKING", 0x108, "GET_CAPSET_INFO", 0x109, "GET_CAPSET", 0x10A, "GET_EDID",
          0x10B, "RESOURCE_ASSIGN_UUID", 0x10C, "RESOURCE_CREATE_BLOB", 0x10D, "SET_SCANOUT_BLOB", 0x200, "CTX_CREATE",
          0x201, "CTX_DESTROY", 0x202, "CTX_ATTACH_RESOURCE", 0x203, "CTX_DETACH_RESOURCE", 0x204, "RESOURCE_CREATE_3D",
          0x205, "TRANSFER_TO_HOST_3D", 0x206, "TRANSFER_FROM_HOST_3D", 0x207, "SUBMIT_3D", 0x208, "RESOURCE_MAP_BLOB",
          0x209, "RESOURCE_UNMAP_BLOB", 0x300, "UPDATE_CURSOR", 0x301, "MOVE_CURSOR");
  private static final Rendering RESPONSE = names(0x1100, "OK_NODATA", 0x1101, "OK_DISPLAY_INFO", 0x1102,
      "OK_CAPSET_INFO",
      0x1103, "OK_CAPSET", 0x1104, "OK_EDID", 0x1105, "OK_RESOURCE_UUID", 0x1106, "OK_MAP_INFO", 0x1200, "ERR_UNSPEC",
      0x1201, "ERR_OUT_OF_MEMORY", 0x1202, "ERR_INVALID_SCANOUT_ID", 0x1203, "ERR_INVALID_RESOURCE_ID",
      0x1204, "ERR_INVALID_CONTEXT_ID", 0x1205, "ERR_INVALID_PARAMETER");
  private static final Rendering FORMAT =
      names(1, "B8G8R8A8", 2, "B8G8R8X8", 3, "A8R8G8B8", 4, "X8R8G8B8", 67, "R8G8B8A8",
          68, "X8B8G8R8", 121, "A8B8G8R8", 134, "R8G8B8X8");
  private static final Item HEADER =
      group("header", u32("flags", flags(1, "FENCE", 2, "INFO_RING_IDX")), u64("fence_id"), u32("ctx_id"),
          u8("ring_idx"), skip(3));
  private static final Item RESOURCE = u32("resource_id");
  private static final Item RECTANGLE =
      groupAs("rect", "{width}×{height}+{x}+{y}", u32("x"), u32("y"), u32("width"), u32("height"));
  private static final Item POSITION =
      groupAs("pos", "scanout {scanout_id} at {x},{y}", u32("scanout_id"), u32("x"), u32("y"), skip(4));
  private static final Item ENTRIES =
      times("entry", "nr_entries", "{length} at {addr}", u64("addr", HEX), u32("length", unit("bytes")), skip(4));
  private static final Item TRANSFER_3D =
      group("transfer", groupAs("box", "{w}×{h}×{d}+{x}+{y}+{z}", u32("x"), u32("y"), u32("z"), u32("w"),
          u32("h"), u32("d")), u64("offset"), RESOURCE, u32("level"), u32("stride"), u32("layer_stride"));
  private static final String ABOUT = "{type} resource {resource_id}";
  private static final String END = "[, {response}]";

  /** controlq and cursorq. */
  static final Layout COMMAND = Layout.request(u32("type", TYPE), HEADER, say("{type}" + END),
      choose("type")
          .on(0x101, RESOURCE, u32("format", FORMAT), u32("width"), u32("height"),
              say(ABOUT + " {width}×{height} {format}" + END))
          .on(0x102, RESOURCE, skip(4), say(ABOUT + END))
          .on(0x103, RECTANGLE, u32("scanout_id"), RESOURCE,
              say("{type} {scanout_id}: resource {resource_id} {rect}" + END))
          .on(0x104, RECTANGLE, RESOURCE, skip(4), say(ABOUT + " {rect}" + END))
          .on(0x105, RECTANGLE, u64("offset"), RESOURCE, skip(4), say(ABOUT + " {rect}" + END))
          .on(0x106, RESOURCE, u32("nr_entries"), ENTRIES, say(ABOUT + ", {nr_entries} entries" + END))
          .on(0x107, RESOURCE, skip(4), say(ABOUT + END))
          .on(0x108, u32("capset_index"), skip(4), say("{type} {capset_index}" + END))
          .on(0x109, u32("capset_id"), u32("capset_version"), say("{type} {capset_id}" + END))
          .on(0x10A, u32("scanout_id"), skip(4), say("{type} {scanout_id}" + END))
          .on(0x10B, RESOURCE, skip(4), say(ABOUT + END))
          .on(0x10C, RESOURCE, u32("blob_mem", names(1, "GUEST", 2, "HOST3D", 3, "HOST3D_GUEST")),
              u32("blob_flags", flags(1, "MAPPABLE", 2, "SHAREABLE", 4, "CROSS_DEVICE")), u32("nr_entries"),
              u64("blob_id"),
              u64("size", unit("bytes")), ENTRIES, say(ABOUT + ", {size}" + END))
          .on(0x10D, RECTANGLE, u32("scanout_id"), RESOURCE, u32("width"), u32("height"), u32("format", FORMAT),
              skip(4),
              bytes("strides", 16), bytes("offsets", 16),
              say("{type} {scanout_id}: resource {resource_id} {rect}" + END))
          .on(0x200, u32("nlen"), u32("context_init", HEX), bytes("debug_name", 64).asText(),
              say("{type} {ctx_id} \"{debug_name}\"" + END))
          .on(0x201, say("{type} {ctx_id}" + END))
          .on(0x202, RESOURCE, skip(4), say("{type} {ctx_id}: resource {resource_id}" + END))
          .on(0x203, RESOURCE, skip(4), say("{type} {ctx_id}: resource {resource_id}" + END))
          .on(0x204, RESOURCE, u32("target"), u32("format"), u32("bind", HEX), u32("width"), u32("height"),
              u32("depth"), u32("array_size"),
              u32("last_level"), u32("nr_samples"), u32("texture_flags", HEX), skip(4),
              say(ABOUT + " {width}×{height}×{depth}" + END))
          .on(0x205, TRANSFER_3D, say(ABOUT + " {box}" + END))
          .on(0x206, TRANSFER_3D, say(ABOUT + " {box}" + END))
          .on(0x207, u32("size", unit("bytes")), skip(4), rest("commands").asCount(),
              say("{type} context {ctx_id}, {size}" + END))
          .on(0x208, RESOURCE, skip(4), u64("offset", HEX), say(ABOUT + " at {offset}" + END))
          .on(0x209, RESOURCE, skip(4), say(ABOUT + END))
          .on(0x300, POSITION, RESOURCE, u32("hot_x"), u32("hot_y"), skip(4), say(ABOUT + " {pos}" + END))
          .on(0x301, POSITION, say("{type} {pos}" + END))
          .otherwise(rest("data")))
      .answer(ifAny(u32("response", RESPONSE), HEADER,
          choose("response")
              .on(0x1101,
                  each("display", 0, "{rect} enabled {enabled}", RECTANGLE, u32("enabled"), u32("display_flags", HEX)))
              .on(0x1102, u32("capset_id"), u32("capset_max_version"), u32("capset_max_size", unit("bytes")), skip(4))
              .on(0x1103, rest("capset_data"))
              .on(0x1104, u32("size", unit("bytes")), skip(4), bytes("edid", "size"))
              .on(0x1105, bytes("uuid", 16))
              .on(0x1106, u32("map_info", HEX), skip(4))));

  private GpuLayouts() {}
}
