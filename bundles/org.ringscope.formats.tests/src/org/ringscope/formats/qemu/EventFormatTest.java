// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of events, and lines read by it. */
class EventFormatTest {
  @TempDir
  Path folder;

  private EventFormat format(String line) throws IOException {
    return EventList.withFile(Files.writeString(folder.resolve("list"), line + "\n")).format("e");
  }

  private static String read(EventFormat format, String text) {
    EventArguments values = new EventArguments();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return format.read(bytes, 0, bytes.length, values) ? values.named(format.arguments()).toString() : null;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "e(void) \"\" | '' | ''",
      "e(void *p) \"p %p\" | p 0x7f | p=0x7f",
      "e(void *p) \"p %p\" | p (nil) | p=(nil)",
      "e(int i) \"%d\" | -12 | i=-12",
      "e(unsigned int i) \"[%5u]\" | [   12] | i=   12",
      "e(uint64_t a) \"0x%\" PRIx64 | 0xff | a=0xff",
      "e(uint64_t a, uint32_t b) \"0x%016\"PRIx64\" %08x.\" | 0x00ff 0a. | a=0x00ff b=0x0a",
      "e(size_t n) \"%zu%%\" | 5% | n=5",
      "e(const char *s, int i) \"%s: %d\" | a b: 4 | s=\"a b\" i=4",
      "e(const char *s) \"name '%s'\" | name 'x y' | s=\"x y\"",
      "disable e(int x) \"x=%d\" | x=1 | x=1",
      "vcpu e(int x) \"x=%d\", \"other\" | x=1 | x=1",
      "e(hwaddr a) \"a 0x%\" HWADDR_PRIx \" end\" | a 0x10 end | a=0x10",
      "e(hwaddr a) \"a \" TARGET_FMT_plx | a 0010 | a=0x0010"})
  void readsWhatTheFormatPrints(String declaration, String text, String named) throws IOException {
    assertThat(read(format(declaration), text)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "e(void *p) \"p %p\" | p 7f", "e(void *p) \"p %p\" | p 0x7f more", "e(void *p) \"p %p\" | p",
      "e(int i) \"%d\" | x",
      "e(int i) \"%d\" | 123456789012345678901", "e(uint64_t i) \"%x\" | 11112222333344445",
      "e(int i, int k) \"%d\" | 1",
      "e(const char *s) \"'%s'\" | 'x"})
  void refusesWhatItDoesNot(String declaration, String text) throws IOException {
    assertThat(read(format(declaration), text)).isNull();
  }

  @Test
  void passesOverWhatIsNoEvent() throws IOException {
    Path list = Files.writeString(folder.resolve("list"),
        "# comment\n\nnonsense\nbroken( \"x\"\ne(int i) \"%d\"\n" + "x".repeat(10_000) + "\n");
    EventList events = EventList.withFile(list);
    assertThat(events.format("e")).isNotNull();
    assertThat(events.format("broken")).isNull();
    assertThat(events.format("virtqueue_pop")).as("built in").isNotNull();
  }

  @Test
  void everyBuiltInFormatTakesAsManyArgumentsAsItDeclares() {
    EventArguments values = new EventArguments();
    for (EventFormat format : EventList.builtIn().formats()) {
      StringBuilder printed = new StringBuilder();
      BuiltInEvents.TEXT.lines().filter(line -> line.startsWith(format.name() + "(")).forEach(printed::append);
      String text = printed.substring(printed.indexOf("\"")).replaceAll("\" PRI(x|u)64 ?\"?", "$1")
          .replaceAll("PRI(x|u)64", "$1")
          .replaceAll("\"", "").replaceAll("%p", "0x1").replaceAll("0x%[zl]*x", "0x1").replaceAll("%[zl]*[udxi]", "1");
      byte[] bytes = text.strip().getBytes(StandardCharsets.US_ASCII);
      assertThat(format.read(bytes, 0, bytes.length, values)).as("%s: %s", format.name(), text).isTrue();
    }
  }
}
