// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.testkit.Fixtures;

/** A run that does not come to its end says who waits for what since when; one that does says so. */
class RunEndingTest {
  private static final String CLIENT = "endpoint=\"linux/sample\" count=\"100\"";
  private static final String ECHO = "endpoint=\"mcu/sample\" count=\"100\"";
  private static final String REMOTE_END = "bus=\"rpmsg0\" address=\"0x400\"";

  @TempDir
  Path folder;

  /** How a topology is run. */
  enum Way {
    STEPPED("--stepped", "--for", "60s"), REAL("--for", "20s"), POLLED("--for", "20s", "--wait", "poll"),
    RECORDED("--stepped", "--for", "60s", "--record", "trace");

    private final List<String> options;

    Way(String... options) {
      this.options = List.of(options);
    }
  }

  private Path changed(Path topology, String... pairs) throws IOException {
    String text = Files.readString(topology);
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return Files.writeString(folder.resolve("changed.topology"), text);
  }

  private Cli.Result run(Path topology, Way way, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("run", topology));
    way.options.forEach(option -> arguments.add(option.equals("trace") ? folder.resolve("trace") : option));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray());
  }

  private static JsonObject summary(Cli.Result result) {
    return result.json().getAsJsonObject("summary");
  }

  private static JsonObject only(JsonArray array) {
    assertThat(array).as(array.toString()).hasSize(1);
    return array.get(0).getAsJsonObject();
  }

  private Path driverOutside() throws IOException {
    return Files.writeString(folder.resolve("outside.topology"), """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
            name="outside">
          <cores name="guest" kind="application" os="linux"/>
          <cores name="host" kind="application"/>
          <devices xsi:type="topology:RngDevice" name="rng0" driverSide="guest" deviceSide="host" features="VERSION_1">
            <transport xsi:type="topology:VhostUser" socket="rng.sock"/>
            <queues index="0" size="1024"/>
          </devices>
        </topology:Topology>
        """);
  }

  @Test
  void aDriverOutsideDoesNotWaitForTheRun() throws IOException {
    String err = Cli.run("run", driverOutside(), "--stepped", "--for", "1s").exits(2).err();
    assertThat(err)
        .startsWith("ringscope: a driver outside of the run (vhost-user) does not wait for it: no --stepped");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatADriverOutsideHasCountedIsNotKnown() throws IOException {
    Path topology = driverOutside();
    String out = Cli.run("run", topology, "--for", "100ms").exits(1).out();
    assertThat(out).contains("-device vhost-user-rng-pci,chardev=rng0,indirect_desc=off,event_idx=off")
        .containsPattern("rng0/0 +0 +- +0");
    JsonObject queue =
        only(summary(Cli.run("run", topology, "--for", "100ms", "--json").exits(1)).getAsJsonArray("queues"));
    assertThat(queue.keySet()).containsExactly("id", "buffers", "interrupts");
  }

  @Test
  void aQueueWhoseDeviceIsNeverToldIsSaidToWait() throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, "to=\"mcu\" trigger=\"counted\" delay=\"20ms\"",
        "to=\"mcu\" trigger=\"counted\" delay=\"1000s\"");
    String text = run(topology, Way.RECORDED).exits(1).out();
    assertThat(text).contains("rpmsg0/1  1 published, none used").contains("WORK_WAITS warning: rpmsg0/1: 1 message has"
        + " waited for the remote for ").doesNotContain("WORK_WAITS warning: rpmsg0/0");
    assertThat(Cli.run("state", folder.resolve("trace")).exits(0).out()).contains("used.idx 0",
        "1 in flight, not yet taken by ");
  }

  @ParameterizedTest
  @EnumSource
  void servicesOfDifferentNamesNeverMeet(Way way) throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, REMOTE_END, REMOTE_END + " service=\"rpmsg-openamp-demo\"",
        " mcu/sample\"/>", "\"/>");
    JsonObject summary = summary(run(topology, way, "--json").exits(1));
    assertThat(summary.get("ending").getAsString()).isEqualTo("stalled");
    JsonObject diagnosis = only(summary.getAsJsonArray("diagnoses"));
    assertThat(diagnosis.get("id").getAsString()).isEqualTo("F8");
    assertThat(diagnosis.get("text").getAsString())
        .contains("linux waits for service rpmsg-client-sample on rpmsg0 since t = ", "announced: rpmsg-openamp-demo");
    assertThat(diagnosis.getAsJsonArray("evidence").get(0).getAsString())
        .startsWith("mcu waits for messages for service rpmsg-openamp-demo on rpmsg0 since t = ");
    JsonArray waits = summary.getAsJsonArray("waits");
    assertThat(waits).hasSize(2);
    JsonObject linux = waits.get(0).getAsJsonObject();
    assertThat(linux.get("who").getAsString()).isEqualTo("linux");
    assertThat(linux.get("for").getAsString()).isEqualTo("service rpmsg-client-sample on rpmsg0");
    assertThat(linux.get("sinceNanos").getAsLong()).isEqualTo(diagnosis.get("nanos").getAsLong());
    assertThat(linux.has("queue")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void withoutNameServiceNoServiceComes(Way way) throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, "features=\"RPMSG_NS\"", "features=\"0x0\"");
    assertThat(run(topology, way).exits(1).out()).contains(" and stalled\n", "F8 error: linux waits for service ",
        "the name service was not negotiated");
  }

  @ParameterizedTest
  @EnumSource
  void aMessageThatIsTooBigIsNamed(Way way) throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, "count=\"32\" size=\"512\"", "count=\"16\" size=\"1024\"",
        "hello world!", "x".repeat(600));
    assertThat(run(topology, way).exits(1).out()).contains("F23 error: linux waits for answers of service ",
        "600 bytes, at most 496", "    mcu waits for messages");
  }

  @ParameterizedTest
  @EnumSource
  void aDeviceThatNobodyDrivesIsNoSuccess(Way way) throws IOException {
    Path topology =
        changed(Cli.SERIAL, "<bounce region=\"bounce0\"/>", "", "<bounce region=\"bounce1\"/>", "",
            "<tasks xsi:type=\"topology:ConsoleWriter\"", "<!--", "period=\"20ms\"/>", "-->");
    assertThat(run(topology, way).exits(1).out()).contains(" and stalled\n",
        "STALLED error: device_guest waits for a driver of console0 since t = ");
  }

  @ParameterizedTest
  @EnumSource
  void aCountThatIsNotReachedIsNoSuccess(Way way) throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, CLIENT, CLIENT.replace("100", "7"));
    assertThat(run(topology, way).exits(1).out()).contains(
        "STALLED error: mcu waits for messages for service rpmsg-client-sample on rpmsg0 since t = ",
        "7 of 100 messages");
  }

  @Test
  void aRunThatIsTooShortSaysHowFarItCame() {
    JsonObject summary = summary(Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--for", "3s", "--json").exits(1));
    assertThat(summary.get("ending").getAsString()).isEqualTo("time-over");
    JsonObject diagnosis = only(summary.getAsJsonArray("diagnoses"));
    assertThat(diagnosis.get("id").getAsString()).isEqualTo("NOT_FINISHED");
    assertThat(diagnosis.get("severity").getAsString()).isEqualTo("error");
    assertThat(diagnosis.get("text").getAsString()).contains(" of 100 messages received");
  }

  @Test
  void aServiceThatHasNotComeYetIsNoMismatch() {
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--for", "15ms").exits(1).out())
        .contains("NOT_FINISHED error: linux waits for service ").doesNotContain("F8");
  }

  @ParameterizedTest
  @EnumSource
  void healthyRunsSucceed(Way way) throws IOException {
    JsonObject summary = summary(run(Cli.CLIENT_SAMPLE, way, "--json").exits(0));
    assertThat(summary.get("ending").getAsString()).isEqualTo("done");
    assertThat(summary.get("clock").getAsString())
        .isEqualTo(way == Way.STEPPED || way == Way.RECORDED ? "virtual" : "real");
    assertThat(summary.getAsJsonArray("waits")).isEmpty();
    assertThat(summary.getAsJsonArray("diagnoses")).isEmpty();
  }

  /** Two vdev entries of one table, and a second remote core. */
  @ParameterizedTest
  @EnumSource(names = {"STEPPED", "POLLED"})
  void aSystemOfThreeBusesComesToItsEnd(Way way) {
    JsonObject summary = summary(run(Fixtures.example("imx8qxp"), way, "--json").exits(0));
    assertThat(summary.get("ending").getAsString()).isEqualTo("done");
    assertThat(summary.get("messages").getAsInt()).isEqualTo(600);
    assertThat(summary.getAsJsonArray("queues")).extracting(queue -> queue.getAsJsonObject().get("id").getAsString())
        .containsExactly("cm4_vdev0/0", "cm4_vdev0/1", "cm4_vdev1/0", "cm4_vdev1/1", "dsp_vdev0/0", "dsp_vdev0/1");
  }

  /** The writer has no end; the reader waits for more, as it should. */
  @Test
  void anEndlessWorkloadIsOverWhenItsTimeIs() {
    JsonObject summary = summary(Cli.run("run", Cli.SERIAL, "--stepped", "--for", "12s", "--json").exits(0));
    assertThat(summary.get("ending").getAsString()).isEqualTo("time-over");
    assertThat(summary.getAsJsonArray("diagnoses")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"STEPPED", "REAL"})
  void aServiceDoesNotKeepARunFromItsEnd(Way way) throws IOException {
    Path topology = changed(Cli.CLIENT_SAMPLE, ECHO, ECHO.replace("100", "0"));
    assertThat(summary(run(topology, way, "--json").exits(0)).get("ending").getAsString()).isEqualTo("done");
  }

  @Test
  void ratesOfVirtualTimeAreMarked() {
    Path trace = folder.resolve("trace");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace).exits(0).out())
        .contains(" of virtual time, 200 messages received, ", " per virtual second");
    assertThat(Cli.run("stats", trace).exits(0).out()).contains("per virtual second");
    assertThat(Cli.run("stats", trace, "--json").exits(0).json().get("clock").getAsString()).isEqualTo("virtual");
  }

  @Test
  void whatFollowsFromAnErrorIsNoFurtherDiagnosis() {
    Cli.Result result = Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--fault", "missing-translation").exits(1);
    assertThat(result.out()).contains("F26 error: ", "and so linux waits for service ").doesNotContain("F8",
        "STALLED");
  }
}
