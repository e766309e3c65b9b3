// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;

class RpmsgDumpTest {
  private static final String MASTER = "Dump rpmsg info between cpu (master: yes)server <==> proxy:\n";
  private static final String RX =
      "VQ: rx_vq - size=8; free=0; avail.idx=15; available_idx=0; used_cons_idx=7; used.idx=7\n";
  private static final String TX =
      "VQ: tx_vq - size=8; free=0; avail.idx=13; available_idx=0; used_cons_idx=5; used.idx=5\n";

  private static ImportedText convert(String text) {
    return ImportedText.of(new QueueDumpImporter(), text);
  }

  @Test
  void readsRolesEndpointsAndHolders() throws IOException {
    ImportedText dump = convert(Files.readString(Fixtures.log("wild/C05-nuttx-rpmsg-dump.txt")));
    assertThat(dump.system().cores()).extracting(CoreInfo::name).containsExactly("server", "proxy", "proxy2");
    assertThat(dump.system().devices()).first().isEqualTo(new DeviceInfo(0, 7, 0, 1, 0, "", "proxy"));
    assertThat(dump.system().buses()).first().isEqualTo(new BusInfo(0, 0, 0, 1, 0, 0, "proxy"));
    assertThat(dump.of("counts")).containsExactly("counts queue=0 in_flight=8 avail=15 used=7",
        "counts queue=1 in_flight=8 avail=13 used=5", "counts queue=2 in_flight=0 avail=4294967295 used=4294967295",
        "counts queue=3 in_flight=8 avail=4294967295 used=4294967295");
    assertThat(dump.of("endpoint_created")).extracting(event -> event.replaceFirst(".*name=", ""))
        .containsExactly("NS", "rpmsg-sensor", "rpmsg-ping", "NS");
    assertThat(dump.of("fault")).hasSize(1).first().asString().contains("kind=ALL_TX_BUFFERS_OUT")
        .endsWith("text=proxy/1: all 8 tx buffers are out; rpmsg-sensor holds 0x10402010");
    assertThat(dump.report().firstUnread()).containsExactly("line 1: server> rpmsg dump all", "line 20: server> ");
    assertThat(dump.env()).containsEntry("time", "line order");
  }

  @Test
  void countsTheQueuesOfTheOtherSideAsTheDriverDoes() {
    ImportedText dump = convert(MASTER.replace("yes", "no") + "rpmsg vq RX:\n" + RX + "rpmsg vq TX:\n" + TX
        + "  TX buffer, total 8, pending 8\n");
    assertThat(dump.system().devices()).containsExactly(new DeviceInfo(0, 7, 1, 0, 0, "", "proxy"));
    assertThat(dump.of("counts")).containsExactly("counts queue=1 in_flight=8 avail=15 used=7",
        "counts queue=0 in_flight=8 avail=13 used=5");
    assertThat(dump.of("fault")).first().asString()
        .endsWith("text=proxy/0: all 8 tx buffers are out; the dump does not say who holds them");
  }

  @Test
  void saysNothingOfARingThatHasBuffersLeft() {
    ImportedText dump = convert(MASTER + RX + TX + "  RX buffer, total 8, pending 8\n  TX buffer, total 8, pending 7\n"
        + "    TX buffer 0x10402010 hold by rpmsg-sensor\n");
    assertThat(dump.of("fault")).isEmpty();
    assertThat(dump.system().queueName(1)).isEqualTo("proxy/1");
    assertThat(dump.report().unreadLines()).isZero();
  }

  @Test
  void doesNotCountWhatIsOfABusTooManyToAnother() {
    String of65 = IntStream.range(0, 65).mapToObj(i -> MASTER.replace("proxy", "proxy" + i) + RX)
        .collect(Collectors.joining());
    ImportedText dump = convert(of65 + "    TX buffer 0x10402010 hold by rpmsg-sensor\n" + MASTER + RX
        + MASTER.replace("proxy", "proxy63") + RX);
    assertThat(dump.system().buses()).hasSize(64).last().extracting(BusInfo::name).isEqualTo("proxy63");
    assertThat(dump.of("counts queue=0")).hasSize(1);
    assertThat(dump.of("counts queue=126")).hasSize(2);
    assertThat(dump.report().unreadLines()).isEqualTo(5);
    assertThat(dump.report().firstUnread()).first().asString()
        .isEqualTo("line 129: " + MASTER.replace("proxy", "proxy64").strip());
  }

  @Test
  void saysHowManyHoldersItDoesNotName() {
    String held = IntStream.range(0, 20).mapToObj(i -> "    TX buffer 0x1040" + (2000 + i) + " hold by e" + i + "\n")
        .collect(Collectors.joining());
    ImportedText dump = convert(MASTER + TX + "  TX buffer, total 20, pending 20\n" + held + "end\n");
    assertThat(dump.of("fault")).first().asString().contains("e0 holds 0x10402000, ")
        .endsWith("e15 holds 0x10402015 and 4 more are held");
  }

  @Test
  void keepsLinesThatAreNoDump() {
    ImportedText dump = convert("  ept lonely\nrpmsg vq RX:\n" + RX + "Remote: x\nREMOTE: y\n");
    assertThat(dump.report().firstUnread()).containsExactly("line 1:   ept lonely", "line 2: rpmsg vq RX:",
        "line 5: REMOTE: y");
  }
}
