// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.TextPattern.Found;

class LineReaderTest {
  @TempDir
  Path folder;

  private List<String> read(byte[]... files) throws Exception {
    List<Path> paths = new ArrayList<>();
    for (byte[] file : files) {
      paths.add(Files.write(folder.resolve("f" + paths.size()), file));
    }
    List<String> lines = new ArrayList<>();
    try (LineReader reader = new LineReader(paths, ImportMonitor.NONE)) {
      while (reader.next()) {
        lines.add(reader.number() + ":" + reader.text());
      }
    }
    return lines;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsLinesOfAllFiles() throws Exception {
    assertThat(read(utf8("a\r\nb\n\n"), utf8(""), utf8("c"))).containsExactly("1:a", "2:b", "3:", "4:c");
  }

  @Test
  void dropsColoursAndNul() throws Exception {
    assertThat(read(utf8("\u001b[32m[   1.0]\u001b[0m x\r\r\n\0y\u001b[\n"))).containsExactly("1:[   1.0] x", "2:y");
  }

  @Test
  void keepsTheBeginningOfAnEndlessLine() throws Exception {
    List<String> lines = read(utf8("a".repeat(1 << 20) + "\nb\n"));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).hasSize(2 + LineReader.LONGEST);
    assertThat(lines.get(1)).isEqualTo("2:b");
  }

  @Test
  void takesLatin1ForWhatIsNoUtf8() throws Exception {
    assertThat(read(utf8("grün"), "grün".getBytes(StandardCharsets.ISO_8859_1))).containsExactly("1:grün", "2:grün");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] binary = new byte[1000];
    assertThatThrownBy(() -> read(binary)).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("byte 0x00");
  }

  @Test
  void readsUtf16() throws Exception {
    String text = "\uFEFFgr\u00fcn \uD83D\uDE00".repeat(1) + "\r\n" + "x".repeat(20_000) + "\uD83D\uDE00\r\n";
    List<String> expected = List.of("1:gr\u00fcn \uD83D\uDE00", "2:" + "x".repeat(16_384));
    assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    assertThat(read(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "> > [    1.000000] x|[    1.000000] x",
      "12:[    1.000000] x|[    1.000000] x",
      "12:17774@1591387950.196272:virtio x|17774@1591387950.196272:virtio x",
      "12:2026-11-20T10:11:12 x|2026-11-20T10:11:12 x",
      "12-remoteproc x|remoteproc x",
      "10:11:12 x|10:11:12 x",
      "2026-11-20 x|2026-11-20 x",
      "00000010: 01 02|00000010: 01 02",
      "dmesg.txt:[    1.000000] x|[    1.000000] x",
      "(qemu) 17774@1591387950.196272:x|17774@1591387950.196272:x",
      "=> [    1.000000] x|[    1.000000] x",
      "root@stm32mp1:~# [    1.000000] x|[    1.000000] x",
      "root@stm32mp1:~# echo [x]|root@stm32mp1:~# echo [x]",
      "+[    1.000000] x|[    1.000000] x",
      "{\"_SOURCE_MONOTONIC_TIMESTAMP\":\"136753920\",\"MESSAGE\":\"a \\\"b\\\": c\"}|[136.753920] a \"b\": c",
      "{\"MESSAGE\":\"x\",\"__MONOTONIC_TIMESTAMP\":\"3920\"}|[0.003920] x",
      "- {\"dt\": \"2026-11-29T10:11:12.753\", \"lvl\": \"target\", \"msg\": \"\\u001b[32m[    1.0] x\"}|2026-11-29T10:11:12.753 [    1.0] x",
      "{\"a\": 1}|{\"a\": 1}"})
  void takesOffWhatALineWasWrappedIn(String line, String text) throws Exception {
    assertThat(read(utf8(line))).containsExactly("1:" + text);
  }

  @Test
  void beginsAnewWhereATerminalDid() throws Exception {
    assertThat(read(utf8("a\r[    1.0] x\r\r\nabX\bc\n\rd\n")))
        .containsExactly("1:a", "1:[    1.0] x", "2:abc", "3:d");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "From: %x, To: %x|From: 0x400, To: 0x35|21",
      "From: %x, To: %x|From:0x400,To:35|16",
      "From: %x, To: %x|From: 0x400, To: 0x35g|-1",
      "From: %x, To: %x|From: 0x400, To|-2",
      "From: %x, To: %x|From: 0x400, To: |-2",
      "From: %x|From: 0x123456789|-1",
      "n %d|n -12|5",
      "n %d|n 99999999999|-1",
      "%s is up|m4 is up|8",
      "%s:id %d|output:id 7|11",
      "a b|a  b|4",
      "a b|ab|-1",
      "rest %*|rest of it|10"})
  void matchesPatterns(String pattern, String text, int end) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new TextPattern(pattern).match(bytes, 0, bytes.length, new Found())).isEqualTo(end);
  }

  @Test
  void findsNumbersAndWords() {
    byte[] bytes = "vring1: va (ptrval) qsz 256 notifyid -1".getBytes(StandardCharsets.UTF_8);
    Found found = new Found();
    new TextPattern("vring%d: va %s qsz %d notifyid %d").match(bytes, 0, bytes.length, found);
    assertThat(found.number(0)).isEqualTo(1);
    assertThat(found.word(bytes, 0)).isEqualTo("(ptrval)");
    assertThat(found.number(1)).isEqualTo(256);
    assertThat(found.number(2)).isEqualTo(-1);
  }
}
