// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.Conversation.RPMSG_RX;
import static org.ringscope.formats.Conversation.RPMSG_TX;
import static org.ringscope.formats.Conversation.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Conversation;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;

class CsvTest {
  @TempDir
  Path folder;

  private Conversation talk;

  @BeforeEach
  void begin() throws IOException {
    talk = new Conversation(folder.resolve("trace"));
  }

  private List<String> export(boolean events) throws IOException {
    talk.close();
    Path file = folder.resolve("out.csv");
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      long count = Export.write(new CsvExporter(), trace, new ExportOptions(events), file, ExportMonitor.NONE).count();
      String text = Files.readString(file);
      assertThat(text).endsWith("\r\n");
      List<String> rows = List.of(text.split("\r\n"));
      assertThat(rows).hasSize((int) count + 1);
      return rows;
    }
  }

  @Test
  void aMessageIsARowWithBothItsTimes() throws IOException {
    talk.sent(talk.host, 10, RPMSG_TX, 0x400, 0x401, 0x1000, ascii("hi"))
        .sent(talk.remote, 11, RPMSG_RX, 0x401, 0x400, 0x2000, new byte[0])
        .received(talk.host, 12, RPMSG_RX, 0x401, 0x400, 0x2000, new byte[0])
        .received(talk.remote, 35, RPMSG_TX, 0x400, 0x401, 0x1000, ascii("hi"));
    assertThat(export(false)).containsExactly(
        "time_ns,bus,queue,direction,src,dst,length,flags,buffer,state,sent_ns,received_ns,latency_ns,"
            + "latency_at_most_ns,payload_hex",
        "10,virtio0,rpmsg0/1,to-device,0x400,0x401,2,0x0,0x1000,,10,35,25,,6869",
        "11,virtio0,rpmsg0/0,to-driver,0x401,0x400,0,0x0,0x2000,,11,12,1,,");
  }

  @Test
  void numbersOfEventsAreNoTimes() throws IOException {
    talk.close();
    talk = Conversation.withoutTimes(folder.resolve("order"));
    talk.sent(talk.host, 1, RPMSG_TX, 0x400, 0x401, 0x1000, ascii("hi")).received(talk.remote, 2, RPMSG_TX, 0x400,
        0x401,
        0x1000, ascii("hi"));
    talk.close();
    Path file = folder.resolve("order.csv");
    try (Trace trace = Trace.open(folder.resolve("order"))) {
      Export.write(new CsvExporter(), trace, new ExportOptions(false), file, ExportMonitor.NONE);
      assertThat(Files.readAllLines(file)).anyMatch(row -> row.startsWith("order,bus,queue,")).contains(
          "1,virtio0,rpmsg0/1,to-device,0x400,0x401,2,0x0,0x1000,,,,,,6869");
      Export.write(new CsvExporter(), trace, new ExportOptions(true), file, ExportMonitor.NONE);
      assertThat(Files.readAllLines(file).get(0)).isEqualTo("order,stream,event,queue,fields");
    }
  }

  /** A log tells a message and not its buffer, a change of status and not what it was. */
  @Test
  void whatIsUnknownIsAnEmptyCell() throws IOException {
    talk.host.at(5).device().status(0, Unknown.STATUS, 7);
    talk.host.at(6).buffer().counts(RPMSG_TX, Unknown.U32, Unknown.U32, 4);
    talk.sent(talk.host, 10, RPMSG_TX, 0x400, 0x401, Unknown.U64, ascii("hi"));
    assertThat(export(false).get(1)).isEqualTo("10,virtio0,rpmsg0/1,to-device,0x400,0x401,2,0x0,,,10,,,,6869");
    talk = new Conversation(folder.resolve("again"));
    assertThat(export(true)).anyMatch(row -> row.endsWith("status,,device=0 status=7"))
        .anyMatch(row -> row.endsWith("counts,rpmsg0/1,queue=1 used=4")).noneMatch(
            row -> row.contains("0xffffffffffffffff") || row.contains("4294967295"));
  }

  @Test
  void aMessageThatALookFoundTookAtMostSoLong() throws IOException {
    talk.host.at(40).core().polled(RPMSG_TX, 15);
    talk.sent(talk.host, 40, RPMSG_TX, 1, 2, 9, ascii("a"));
    talk.host.at(60).core().polled(RPMSG_TX, 38);
    talk.received(talk.host, 60, RPMSG_TX, 1, 2, 9, ascii("a"));
    assertThat(export(false).get(1)).endsWith(",40,60,,45,61");
  }

  @Test
  void whatIsNotKnownIsEmpty() throws IOException {
    talk.received(talk.host, 1, RPMSG_RX, 1, 2, 7, ascii("a")).found(2, 1, 2, true, ascii("b")).found(2, 1, 2, false,
        ascii("c"));
    talk.sent(talk.host, 3, RPMSG_TX, 1, 2, 9, ascii("d")).sent(talk.host, 4, RPMSG_TX, 1, 2, 9, ascii("e"));
    talk.sent(talk.host, 5, 77, 1, 2, 9, ascii("f"), 500);
    assertThat(export(false)).satisfies(rows -> {
      assertThat(rows.get(1)).endsWith(",0x7,,,1,,,61");
      assertThat(rows.get(2)).endsWith(",pending,,,,,62");
      assertThat(rows.get(3)).endsWith(",done,,,,,63");
      assertThat(rows.get(4)).as("its buffer was used again").endsWith(",3,,,,64");
      assertThat(rows.get(5)).endsWith(",4,,,,65");
      assertThat(rows.get(6)).isEqualTo("5,bus65535,queue77,,0x1,0x2,500,0x0,0x9,,5,,,,66");
    });
  }

  @Test
  void aMessageThatNobodyReceivesDoesNotHoldUpTheOthersForEver() throws IOException {
    byte[] large = new byte[60_000];
    talk.sent(talk.host, 0, RPMSG_TX, 1, 2, 0xDEAD, ascii("never"));
    for (int i = 1; i <= 800; i++) { // more than may wait
      talk.sent(talk.host, i, RPMSG_TX, 1, 2, i % 4, large).received(talk.remote, i, RPMSG_TX, 1, 2, i % 4, large);
    }
    talk.received(talk.remote, 900, RPMSG_TX, 1, 2, 0xDEAD, ascii("never"));
    List<String> rows = export(false);
    assertThat(rows.get(1)).endsWith(",0,,,,6e65766572");
    assertThat(rows.get(800)).startsWith("799,").contains(",799,799,0,");
  }

  @Test
  void controlCharactersOfForeignTextsAreEscaped() throws IOException {
    talk.remote.at(6).core().console(1, "\u001b[2Jred\u009b0m\tbell\u0007");
    assertThat(export(true)).contains("6,remote,console_text,,core=1 text=\\u001b[2Jred\\u009b0m\tbell\\u0007");
  }

  @Test
  void eventsAreRowsWithAllFields() throws IOException {
    talk.host.at(5).notification().kickBegin(RPMSG_TX);
    talk.remote.at(6).core().console(1, "say \"hi\", twice\nand again");
    List<String> rows = export(true);
    assertThat(rows.get(0)).isEqualTo("time_ns,stream,event,queue,fields");
    assertThat(rows).contains("0,system,core,,core=0 kind=cortex-a53 os=linux name=host")
        .contains("5,host,kick_begin,rpmsg0/1,queue=1")
        .contains("6,remote,console_text,,\"core=1 text=say \"\"hi\"\", twice\nand again\"");
  }

  @Test
  void quotesAsRfc4180Says() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvWriter out = new CsvWriter(bytes);
    out.row("plain", "", "a,b", "\"", "line\r\nend", "ä");
    out.row("2");
    out.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("plain,,\"a,b\",\"\"\"\",\"line\r\nend\",ä\r\n2\r\n");
  }
}
