// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.compute;
import static org.ringscope.analysis.payload.Items.groupAs;
import static org.ringscope.analysis.payload.Items.ifAny;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.times;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Items.within;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/**
 * 9P transport (Linux {@code net/9p/trans_virtio.c}; the virtio specification only reserves the id): a T-message of the
 * client, and the R-message that answers it, each with its size in front.
 */
final class NinePLayouts {
  private static final Rendering TYPE = names(6, "Tlerror", 7, "Rlerror", 8, "Tstatfs", 9, "Rstatfs", 12, "Tlopen", 13,
      "Rlopen",
      14, "Tlcreate", 15, "Rlcreate", 16, "Tsymlink", 17, "Rsymlink", 18, "Tmknod", 19, "Rmknod", 20, "Trename", 21,
      "Rrename",
      22, "Treadlink", 23, "Rreadlink", 24, "Tgetattr", 25, "Rgetattr", 26, "Tsetattr", 27, "Rsetattr", 30,
      "Txattrwalk",
      31, "Rxattrwalk", 32, "Txattrcreate", 33, "Rxattrcreate", 40, "Treaddir", 41, "Rreaddir", 50, "Tfsync", 51,
      "Rfsync",
      52, "Tlock", 53, "Rlock", 54, "Tgetlock", 55, "Rgetlock", 70, "Tlink", 71, "Rlink", 72, "Tmkdir", 73, "Rmkdir",
      74, "Trenameat", 75, "Rrenameat", 76, "Tunlinkat", 77, "Runlinkat", 100, "Tversion", 101, "Rversion", 102,
      "Tauth",
      103, "Rauth", 104, "Tattach", 105, "Rattach", 106, "Terror", 107, "Rerror", 108, "Tflush", 109, "Rflush", 110,
      "Twalk",
      111, "Rwalk", 112, "Topen", 113, "Ropen", 114, "Tcreate", 115, "Rcreate", 116, "Tread", 117, "Rread", 118,
      "Twrite",
      119, "Rwrite", 120, "Tclunk", 121, "Rclunk", 122, "Tremove", 123, "Rremove", 124, "Tstat", 125, "Rstat", 126,
      "Twstat",
      127, "Rwstat");
  private static final Rendering BYTES = unit("bytes");
  private static final String END = "[ → {answer}][ {error}]";
  private static final Item FID = u32("fid");
  private static final Item OF_FID = say("{type} tag {tag} fid {fid}" + END);
  private static final Item BODY = compute("body", "size", value -> Math.max(0, value - 7));

  private static Item string(String name) {
    return groupAs(name, "{text}", u16("string_length", BYTES), bytes("text", "string_length").asText());
  }

  static final Layout MESSAGE = Layout
      .request(u32("size", BYTES), u8("type", TYPE), u16("tag"), BODY, say("{type} tag {tag}" + END),
          within("body", choose("type")
              .on(100, u32("msize", BYTES), string("version"), say("{type} {version}, at most {msize}" + END))
              .on(104, FID, u32("afid"), string("uname"), string("aname"), rest("more"),
                  say("{type} fid {fid} \"{aname}\"" + END))
              .on(108, u16("oldtag"))
              .on(110, FID, u32("newfid"), u16("nwname"), times("name", "nwname", "{wname}", string("wname")),
                  say("{type} fid {fid} → {newfid}[ {name 0}][/{name 1}][/{name 2}]" + END))
              .on(116, FID, u64("offset"), u32("count", BYTES), say("{type} fid {fid} {count} at {offset}" + END))
              .on(118, FID, u64("offset"), u32("count", BYTES), rest("data").asCount(),
                  say("{type} fid {fid} {count} at {offset}" + END))
              .on(40, FID, u64("offset"), u32("count", BYTES), say("{type} fid {fid} {count} at {offset}" + END))
              .on(12, FID, u32("flags", HEX), OF_FID)
              .on(24, FID, u64("request_mask", HEX), OF_FID)
              .on(120, FID, OF_FID).on(122, FID, OF_FID).on(8, FID, OF_FID)
              .otherwise(rest("data"))))
      .answer(ifAny(u32("size", BYTES), u8("answer", TYPE), u16("tag"), BODY,
          within("body", choose("answer")
              .on(7, u32("error", value -> "error " + value))
              .on(101, u32("msize", BYTES), string("version"))
              .on(117, u32("count", BYTES), rest("data").asCount())
              .on(119, u32("count", BYTES))
              .otherwise(rest("data")))));

  private NinePLayouts() {}
}
