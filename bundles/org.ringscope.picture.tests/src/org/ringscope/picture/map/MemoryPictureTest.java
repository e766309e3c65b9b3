// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.map.MemoryMapReader;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

class MemoryPictureTest {
  private static final long GIB = 1L << 30;

  @TempDir
  Path directory;

  private static SvgDocument draw(MemoryPicture picture) {
    SvgCanvas canvas = new SvgCanvas(picture.width(), picture.height(), Theme.LIGHT);
    picture.draw(canvas);
    return SvgDocument.parse(canvas.toSvg());
  }

  private static MemoryPicture picture(MemoryMap map) {
    MemoryPicture picture = new MemoryPicture();
    picture.show(new MapScene(map), 900);
    return picture;
  }

  /** A few bytes, a gigabyte away another gigabyte. */
  private static MemoryMap wide() {
    SystemDescription system = SystemDescription.builder().add(new CoreInfo(0, "application", "linux", "A7"))
        .add(new CoreInfo(1, "microcontroller", "", "M4"))
        .add(new RegionInfo(0, 0x1000, 64, "shared", "small", "", true))
        .add(new RegionInfo(1, 2 * GIB, GIB, "", "large", "", true))
        .add(new AddressWindowInfo(1, 0, 2 * GIB, GIB, "ddr")).build();
    MapArea needed = MapArea.of(MapArea.Kind.REGISTERS, "blk0 registers", "blk0", "", 0x1000, 32, 0, 1);
    return MemoryMapReader.of(system, null, List.of(needed));
  }

  @Test
  void smallThingsAreSeenBesideGigabytes() {
    SvgDocument svg = draw(picture(wide()));
    assertThat(svg.texts()).contains("small", "large", "blk0 registers", "1 GiB", "⋯ 2.0 GiB of nothing", "A7", "M4");
    double small = SvgDocument.number(svg.group("area-0").elements("rect").get(0), "height");
    double large = SvgDocument.number(svg.group("area-2").elements("rect").get(0), "height");
    assertThat(small).isGreaterThanOrEqualTo(16);
    assertThat(large).isBetween(small, 100.0);
  }

  @Test
  void whatACoreCannotReachIsHatchedAndSaid() {
    SvgDocument svg = draw(picture(wide()));
    assertThat(svg.texts()).contains("✗ cannot reach it", "⚠ not reachable", "⚠ 1 problem");
    assertThat(svg.group("area-1").tooltip()).contains("M4: cannot reach it", "A7: the same");
  }

  @Test
  void pointsLeadToAreas() {
    MemoryPicture picture = picture(wide());
    int place = picture.place("blk0 registers");
    MapHit hit = picture.at(400, picture.y(place) + 5);
    assertThat(hit.area()).isEqualTo(place);
    assertThat(picture.at(400, 5)).isNull();
    MapHit window = picture.at(picture.width() - 30, picture.y(picture.place("large")) + 5);
    assertThat(window.area()).isEqualTo(-1);
    assertThat(window.text()).contains("M4, window ddr", "0x0 to 0x3fffffff", "is physical 0x80000000 to 0xbfffffff");
    assertThat(picture.asText()).contains("A7 uses physical addresses", "M4 cannot reach blk0 registers");
  }

  @Test
  void buffersInFlightAreCells() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(16))) {
      trace.ring(1, 16, SampleTrace.RINGS + 0x4000, 512, false).give(0).give(1).take(1);
      MemoryPicture picture = picture(MemoryMapReader.of(trace.end().system(), trace.end(), List.of()));
      int place = picture.place("rpmsg0/1 buffers");
      MapHit first = picture.at(340, picture.y(place) + 20);
      assertThat(first.area()).isEqualTo(place);
      SvgDocument svg = draw(picture);
      assertThat(svg.group("area-" + place).elements("rect")).hasSizeGreaterThan(4);
      picture.select(place);
      assertThat(picture.selected()).isEqualTo(place);
    }
  }

  @Test
  void nothingIsSaidInWords() {
    assertThat(draw(picture(MemoryMap.EMPTY)).texts()).contains("Nothing is known of the memory of this system.");
  }
}
