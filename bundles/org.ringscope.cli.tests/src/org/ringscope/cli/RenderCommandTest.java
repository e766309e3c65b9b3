// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;

class RenderCommandTest {
  @TempDir
  static Path shared;
  private static Path trace;

  @TempDir
  Path folder;

  @BeforeAll
  static void record() {
    trace = shared.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace).exits(0);
  }

  @ParameterizedTest
  @CsvSource({"topology,queue-rpmsg0/0", "ring,desc-0", "sequence,item-0", "timeline,queue-rpmsg0/0",
      "memory,area-0"})
  void everyViewBecomesSvgAndPng(String view, String element) throws IOException {
    Path svg = folder.resolve("p.svg");
    Cli.run("render", trace, "--view", view, "-o", svg).exits(0);
    assertThat(svg).content().startsWith("<svg ").contains("id=\"" + element + "\"").endsWith("</svg>\n");
    Path png = folder.resolve("p.PNG");
    Cli.run("render", trace, "--view", view, "--at", "+10ms", "--theme", "dark", "-o", png).exits(0);
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isGreaterThan(500);
    assertThat(image.getRGB(2, 2) & 0xff).as("dark ground").isLessThan(0x60);
  }

  @Test
  void ringsAreChosenByQueueAndTime() throws IOException {
    Path svg = folder.resolve("r.svg");
    Cli.run("render", trace, "--view", "ring", "--queue", "rpmsg0/1", "--at", "+10ms", "-o", svg).exits(0);
    String availIdx =
        Cli.run("state", trace, "--queue", "rpmsg0/1", "--at", "+10ms", "--json").json().getAsJsonArray("queues")
            .get(0).getAsJsonObject().get("availIdx").getAsString();
    assertThat(svg).content().contains("rpmsg0/1 · split", "avail.idx " + availIdx + "<");
  }

  @Test
  void sequencesAreChosenByTimeAndQueue() throws IOException {
    Path svg = folder.resolve("s.svg");
    Cli.run("render", trace, "--view", "sequence", "--from", "+0", "--to", "+50ms", "-o", svg).exits(0);
    assertThat(svg).content().contains("create rpmsg-client-sample", "rpmsg0/0", "rpmsg0/1", "status");
    Cli.run("render", trace, "--view", "sequence", "--to", "+50ms", "--queue", "rpmsg0/1", "-o", svg).exits(0);
    assertThat(svg).content().contains("rpmsg0/1", "hello world!").doesNotContain("rpmsg0/0", "create", "status");
    assertThat(Cli.run("render", trace, "--view", "sequence", "--from", "1", "--to", "0", "-o", svg).exits(2).err())
        .contains("--from is after --to");
    assertThat(Cli.run("render", trace, "--view", "ring", "--from", "0", "-o", svg).exits(2).err())
        .contains("--from and --to are for --view sequence and --view timeline");
    assertThat(Cli.run("render", trace, "--view", "topology", "--queue", "rpmsg0/1", "-o", svg).exits(2).err())
        .contains("--queue is for");
  }

  @Test
  void sequencesHaveALaneForEachLayer() throws IOException {
    Path svg = folder.resolve("s.svg");
    Cli.run("render", trace, "--view", "sequence", "--from", "0", "--to", "+50ms", "--lanes", "all", "-o", svg)
        .exits(0);
    assertThat(svg).content().contains(">RPMsg<", ">virtqueue<", ">notification<", "endpoint 0x35", "kick rpmsg0/1")
        .doesNotContain(">read queue<");
    Cli.run("render", trace, "--view", "sequence", "--from", "0", "--to", "+50ms", "--lanes", "rpmsg,callback", "-o",
        svg)
        .exits(0);
    assertThat(svg).content().contains(">RPMsg<", "endpoint 0x35").doesNotContain(">virtqueue<", "kick");
    assertThat(Cli.run("render", trace, "--view", "sequence", "--lanes", "wire", "-o", svg).exits(2).err())
        .contains(
            "no lane 'wire'; there are all, program, device, read-queue, callback, rpmsg, virtqueue, notification");
    assertThat(Cli.run("render", trace, "--view", "ring", "--lanes", "all", "-o", svg).exits(2).err())
        .contains("--lanes is for --view sequence");
  }

  @Test
  void sequencesAreChosenByLayer() throws IOException {
    Path svg = folder.resolve("s.svg");
    Cli.run("render", trace, "--view", "sequence", "--to", "+50ms", "--layer", "messages", "-o", svg).exits(0);
    assertThat(svg).content().contains("hello world!").doesNotContain("kick", "interrupt", "status");
    Cli.run("render", trace, "--view", "sequence", "--to", "+50ms", "--layer", "kicks", "--layer",
        "suppressed-interrupts", "-o", svg).exits(0);
    assertThat(svg).content().contains("kick").doesNotContain("hello world!");
    assertThat(Cli.run("render", trace, "--view", "sequence", "--layer", "words", "-o", svg).exits(2).err())
        .contains("no layer 'words'; there are messages, kicks, suppressed-kicks, interrupts, suppressed-interrupts, "
            + "device-status, faults");
    assertThat(Cli.run("render", trace, "--view", "ring", "--layer", "kicks", "-o", svg).exits(2).err())
        .contains("--layer is for --view sequence");
  }

  @Test
  void memoryIsDrawnOfATopologyThatNeverRan() throws IOException {
    Path svg = folder.resolve("m.svg");
    Cli.run("render", Cli.CLIENT_SAMPLE, "--view", "memory", "-o", svg).exits(0);
    assertThat(svg).content().contains("rpmsg0/1 used", "mcu resource table", "rpmsg0 buffers", "of nothing");
    assertThat(Cli.run("render", Cli.CLIENT_SAMPLE, "--view", "ring", "-o", svg).exits(2).err())
        .contains("only --view topology and --view memory");
    assertThat(Cli.run("render", trace, "--view", "memory", "--queue", "rpmsg0/1", "-o", svg).exits(2).err())
        .contains("--queue is for");
  }

  @Test
  void timelinesAreChosenByTimeQueueAndWidth() throws IOException {
    Path svg = folder.resolve("t.svg");
    Cli.run("render", trace, "--view", "timeline", "--from", "+1", "--to", "+1.1s", "--width", "900", "-o", svg)
        .exits(0);
    assertThat(svg).content().contains("width=\"900\"", "core-linux", "queue-rpmsg0/0", "in flight ≤ 16 of 16",
        "rpmsg-client-sample", ">1.050 s<");
    Cli.run("render", trace, "--view", "timeline", "--queue", "rpmsg0/1", "-o", svg).exits(0);
    assertThat(svg).content().contains("queue-rpmsg0/1").doesNotContain("queue-rpmsg0/0");
    assertThat(Cli.run("render", trace, "--view", "timeline", "--from", "1", "--to", "0", "-o", svg).exits(2).err())
        .contains("--from is after --to");
    assertThat(Cli.run("render", trace, "--view", "timeline", "--queue", "no/1", "-o", svg).exits(2).err())
        .contains("no queue 'no/1'");
    assertThat(Cli.run("render", trace, "--view", "timeline", "--width", "3", "-o", svg).exits(2).err())
        .contains("--width is for --view timeline, from 300");
    assertThat(Cli.run("render", Cli.SERIAL, "--view", "timeline", "-o", svg).exits(2).err())
        .contains("--view topology");
  }

  /** Threads of a process are in it, one region is one box, and an unknown size is not 0. */
  @Test
  void systemsOfRecordingsAreReadable() throws IOException {
    Path svg = folder.resolve("t.svg");
    Path imported = folder.resolve("imported");
    Cli.run("import", Fixtures.unpack(Fixtures.log("qemu-trace/x86-small.log"), folder), "-o", imported).exits(0);
    Cli.run("render", imported, "--view", "topology", "-o", svg).exits(0);
    assertThat(svg).content().contains("core-guest", "core-qemu", ">thread 16716<")
        .doesNotContain("core-thread");
    Path log = Files.writeString(folder.resolve("log"), """
        [    4.743671] k3-m4-rproc 5000000.m4fss: assigned reserved memory node m4f-dma-memory@9cb00000
        [    4.832112] virtio_rpmsg_bus virtio0: rpmsg host is online
        [    4.958208] k3-m4-rproc 5000000.m4fss: assigned reserved memory node m4f-dma-memory@9cb00000
        """);
    Path regions = folder.resolve("regions");
    Cli.run("import", log, "-o", regions).exits(0);
    Cli.run("render", regions, "--view", "topology", "-o", svg).exits(0);
    assertThat(svg).content().containsOnlyOnce("id=\"region-m4f-dma-memory\"").contains("size not known")
        .doesNotContain("· 0 B");
  }

  /** A kernel log tells what was announced, not the messages that said it. */
  @Test
  void announcementsAloneAreASequence() throws IOException {
    Path log = Files.writeString(folder.resolve("log"), """
        [    4.832112] virtio_rpmsg_bus virtio0: rpmsg host is online
        [    4.832744] virtio_rpmsg_bus virtio0: creating channel ti.ipc4.ping-pong addr 0xd
        """);
    Path imported = folder.resolve("imported");
    Cli.run("import", log, "-o", imported).exits(0);
    Path svg = folder.resolve("a.svg");
    Cli.run("render", imported, "--view", "sequence", "-o", svg).exits(0);
    assertThat(svg).content().contains("create ti.ipc4.ping-pong at 0xd").doesNotContain("Nothing was said");
    Cli.run("render", imported, "--view", "sequence", "--at", "@1", "-o", svg).exits(0);
    assertThat(svg).content().contains("the recording tells no messages and no notifications")
        .doesNotContain("Nothing was said");
  }

  /** The trace has its topology's file in it, of whatever edition. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCopyInATraceIsDrawnAndNamesItsQueues(boolean isFirst) throws IOException {
    Path file = isFirst ? Path.of("fixtures", "edition1", "rpmsg-client-sample.topology")
        : Files.writeString(folder.resolve("rpmsg-client-sample.topology"), Files.readString(Cli.CLIENT_SAMPLE)
            .replace("index=\"1\"", "index=\"1\" name=\"tx\""));
    Path recorded = folder.resolve("recorded");
    Cli.run("run", file, "--stepped", "--record", recorded).exits(0);
    Path copy = recorded.resolve("files/rpmsg-client-sample.topology");
    assertThat(copy).hasSameBinaryContentAs(file);
    for (Path input : new Path[] {recorded, copy}) {
      Path svg = folder.resolve("c.svg");
      Cli.run("render", input, "--view", "topology", "-o", svg).exits(0);
      assertThat(svg).content().contains("core-linux", "queue-rpmsg0/1");
    }
    Cli.Result ring =
        Cli.run("render", recorded, "--view", "ring", "--queue", "rpmsg0/tx", "-o", folder.resolve("q.svg"));
    if (isFirst) {
      assertThat(ring.exits(2).err()).contains("rpmsg0/tx");
      return;
    }
    ring.exits(0);
    assertThat(Cli.run("messages", recorded, "--queue", "rpmsg0/tx").exits(0).out())
        .isEqualTo(Cli.run("messages", recorded, "--queue", "rpmsg0/1").exits(0).out());
  }

  @Test
  void aTopologyFileHasItsOwnPicture() throws IOException {
    Path svg = folder.resolve("t.svg");
    Cli.run("render", Cli.SERIAL, "--view", "topology", "-o", svg).exits(0);
    assertThat(svg).content().contains("core-driver_guest", "region-vrings", "queue-console0/1");
  }

  @Test
  void wrongUsageLeavesNothingBehind() throws IOException {
    Path svg = folder.resolve("x.svg");
    assertThat(Cli.run("render", trace, "--view", "ring", "-o", folder.resolve("x.gif")).exits(2).err())
        .contains(".svg or .png");
    assertThat(Cli.run("render", Cli.SERIAL, "--view", "ring", "-o", svg).exits(2).err()).contains("--view topology");
    assertThat(Cli.run("render", trace, "--view", "memories", "-o", svg).exits(2).err()).contains("--view");
    assertThat(Cli.run("render", trace, "--view", "ring", "--queue", "x", "-o", svg).exits(2).err())
        .contains("no queue 'x'");
    assertThat(Cli.run("render", trace, "-o", svg).exits(2).err()).contains("--view");
    assertThat(Cli.run("render", trace, "--view", "ring", "-o", folder.resolve("no/x.svg")).exits(2).err())
        .contains("no folder");
    assertThat(Cli.run("render", folder.resolve("none"), "--view", "ring", "-o", svg).exits(3).errorLine())
        .contains("no such file");
    Cli.run("render", folder.resolve("none"), "--view", "topology", "-o", svg).exits(3).errorLine();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aGroupIsFoldedOnRequest() throws IOException {
    Path system = Fixtures.example("imx8qxp");
    Path svg = folder.resolve("folded.svg");
    Cli.run("render", system, "--view", "topology", "--fold", "dsp_subsystem", "-o", svg).exits(0);
    assertThat(Files.readString(svg)).contains("core-dsp_subsystem", "core-cm4").doesNotContain("core-hifi4");
    assertThat(Cli.run("render", system, "--view", "topology", "--fold", "hifi4", "-o", svg).exits(2).err())
        .contains("no group 'hifi4'");
  }

  @Test
  void servicesWithoutADriverAreInThePictures() throws IOException {
    Path log = Files.writeString(folder.resolve("dmesg"), """
        [   10.100000] remoteproc remoteproc0: powering up m4
        [   10.200000] rproc-virtio rproc-virtio.1.auto: registered virtio0 (type 7)
        [   10.300000] virtio_rpmsg_bus virtio0: creating channel rpmsg-tty addr 0x400
        [   10.300010] virtio_rpmsg_bus virtio0: creating channel rpmsg-raw addr 0x401
        [   10.300020] rpmsg_tty virtio0.rpmsg-tty.-1.1024: new channel: 0x400 -> 0x400 : ttyRPMSG0
        """);
    Path trace = folder.resolve("announced");
    Cli.run("import", log, "-o", trace).exits(0);
    Path picture = folder.resolve("picture.svg");
    Cli.run("render", trace, "--view", "topology", "-o", picture).exits(0);
    assertThat(Files.readString(picture)).contains(">0x400<", ">rpmsg-raw<", ">0x401, no driver seen<");
    assertThat(Cli.run("channels", trace).exits(0).out()).containsPattern("rpmsg-raw .* no driver was seen to take it");
    Cli.run("render", trace, "--view", "sequence", "-o", picture).exits(0);
    assertThat(Files.readString(picture)).contains("create rpmsg-tty at 0x400", "create rpmsg-raw at 0x401");
  }
}
