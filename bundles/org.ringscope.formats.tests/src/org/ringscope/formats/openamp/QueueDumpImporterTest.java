// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.system.QueueInfo;

class QueueDumpImporterTest {
  private static final String DRIVER =
      "VQ: tx_vq - size=16; free=12; queued=0; desc_head_idx=4; available_idx=0; avail.idx=65537; "
          + "used_cons_idx=65533; used.idx=65533; avail.flags=0x1; used.flags=0x0";
  private static final String DEVICE =
      "VQ: rx_vq - size=256; free=256; queued=0; desc_head_idx=0; available_idx=9; avail.idx=10; "
          + "used_cons_idx=0; used.idx=8; avail.flags=0x0; used.flags=0x1";

  private static ImportedText convert(String text) {
    return ImportedText.of(new QueueDumpImporter(), text);
  }

  @Test
  void readsCountsAndIndices() {
    ImportedText imported = convert(DEVICE + "\r\n" + DRIVER + "\r\n");
    assertThat(imported.events()).containsExactly(
        "checkpoint_driver queue=0 size=256 avail_flags=0x0 avail_idx=10 used_event=0 last_used=0 known=0x3 descriptors= avail_ring= indirect=",
        "checkpoint_device queue=0 size=256 used_flags=0x1 used_idx=8 avail_event=0 last_avail=9 known=0xb used_ring=",
        "counts queue=0 in_flight=2 avail=10 used=8",
        "checkpoint_driver queue=1 size=16 avail_flags=0x1 avail_idx=1 used_event=0 last_used=65533 known=0xb descriptors= avail_ring= indirect=",
        "checkpoint_device queue=1 size=16 used_flags=0x0 used_idx=65533 avail_event=0 last_avail=0 known=0x3 used_ring=",
        "counts queue=1 in_flight=4 avail=1 used=65533");
    assertThat(imported.nanos()).containsExactly(1L, 1L, 1L, 2L, 2L, 2L);
    assertThat(imported.system().queues()).extracting(QueueInfo::size).containsExactly(256, 16);
    assertThat(imported.system().queueName(1)).isEqualTo("tx_vq/0");
    assertThat(imported.env()).containsEntry("time", "line order");
    assertThat(imported.report().understood()).containsEntry("VQ", 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[   12.500000] ", "<7>[12.5] ", "[    12.500000] [CPU1] ", "[   12.500000] metal: debug:      "})
  void readsPrefixes(String prefix) {
    ImportedText imported = convert(prefix + DEVICE + "\n");
    assertThat(imported.of("counts")).hasSize(1);
    assertThat(imported.nanos().get(0)).isEqualTo(12_500_000_000L);
  }

  @Test
  void readsVariations() {
    ImportedText imported =
        convert("VQ: a - size=8; free=8; used=0; queued=0; desc_head_idx=0; avail.idx=3; used_cons_idx=0; used.idx=3; "
            + "used_event_idx=2; avail.flags=0x0; used.flags=0x0\nVQ: a - size=8; free=8; avail.idx=4; used.idx=3\n");
    assertThat(imported.of("checkpoint_driver"))
        .extracting(event -> event.replaceFirst(".*(used_event=\\d+) .*(known=\\S+) .*", "$1 $2"))
        .containsExactly("used_event=2 known=0x7", "used_event=0 known=0x2");
    assertThat(imported.of("counts")).containsExactly("counts queue=0 in_flight=0 avail=3 used=3",
        "counts queue=0 in_flight=1 avail=4 used=3");
  }

  @Test
  void keepsPackedQueuesAsTheyAre() {
    String line = "VQ: p - packed size=100; free=9; used=0; queued=0; next_avail=3/1; next_used=2/1";
    ImportedText imported = convert(line + "\n");
    assertThat(imported.events()).containsExactly("foreign_event name=VQ arguments=" + line);
    assertThat(imported.system().queue(0).isPacked()).isTrue();
    assertThat(imported.system().queue(0).size()).isEqualTo(100);
  }

  @Test
  void keepsOtherLines() {
    ImportedText imported =
        convert("hello\n\n" + DEVICE + "\nVQ: x - size=0; free=1\nVQ: x - size=99999; free=1\nVQ: y\n");
    assertThat(imported.report().unreadLines()).isEqualTo(4);
    assertThat(imported.of("foreign_text")).first().isEqualTo("foreign_text line=1 text=hello");
  }

  @Test
  void boundsTheNumberOfQueues() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("VQ: q").append(i).append(" - size=8; free=8; avail.idx=1; used.idx=1\n");
    }
    assertThat(convert(text.toString()).system().queues()).hasSize(256);
    assertThat(convert(text.toString()).report().unreadLines()).isEqualTo(44);
  }

  @Test
  void survivesDamage() {
    byte[] text = (DEVICE + "\n" + DRIVER + "\n" + DEVICE + "\n").getBytes(StandardCharsets.US_ASCII);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] damaged = text.clone();
      for (int i = 0; i < random.nextInt(8); i++) {
        damaged[DEVICE.length() + random.nextInt(text.length - DEVICE.length())] = (byte) (32 + random.nextInt(224));
      }
      assertThat(ImportedText.of(new QueueDumpImporter(), damaged).of("counts")).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void refusesWhatHasNone() {
    assertThatThrownBy(() -> convert("hello\n")).hasMessageContaining("no VQ line in 1 lines");
    assertThatThrownBy(() -> ImportedText.of(new QueueDumpImporter(), new byte[100]))
        .hasMessageContaining("not a text");
    assertThat(convert(DEVICE + "\n" + "VQ: ".repeat(1 << 18)).report().unreadLines()).isEqualTo(1);
  }

  @Test
  void putsWrappedDumpsTogether() {
    ImportedText imported = ImportedText.of(new QueueDumpImporter(),
        "metal: info:      VQ: rx_vq - size=256; free=0; queued=0; desc_head_idx=32768; a\n"
            + "vailable_idx=0; avail.idx=511; used_cons_idx=255; used.idx=300; avail.flags=0x0;\n"
            + " used.flags=0x1\nmetal: info: x=1\n");
    assertThat(imported.of("counts")).hasSize(1);
    assertThat(imported.of("counts").get(0)).contains("in_flight=211");
    assertThat(imported.report().firstUnread()).containsExactly("line 4: metal: info: x=1");
  }
}
