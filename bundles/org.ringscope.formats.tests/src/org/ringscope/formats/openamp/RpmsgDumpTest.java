// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceInfo;

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
  void keepsLinesThatAreNoDump() {
    ImportedText dump = convert("  ept lonely\nrpmsg vq RX:\n" + RX + "Remote: x\nREMOTE: y\n");
    assertThat(dump.report().firstUnread()).containsExactly("line 1:   ept lonely", "line 2: rpmsg vq RX:",
        "line 5: REMOTE: y");
  }
}
