// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.importer.MalformedInputException;

/** Every kind of field, written by hand as metadata and bytes. */
class FieldReaderTest {
  @TempDir
  Path folder;

  private List<String> read(String metadata, CtfBytes stream) throws IOException {
    return CtfBytes.imported(CtfBytes.write(folder.resolve("in"), metadata, stream.bytes()), folder.resolve("out"));
  }

  private String arguments(String fields, int... bytes) throws IOException {
    return read(CtfBytes.metadata(fields), new CtfBytes().event(500).put(bytes)).get(0);
  }

  @Test
  void readsIntegersOfWholeBytes() throws IOException {
    assertThat(arguments(
        "u8 a; u16 b; u32 c; u64 d; integer { size = 16; signed = true; } e; integer { size = 32; base = hex; } f;",
        0xFF, 1, 2, 3, 0, 0, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xEF, 0xBE, 0xAD, 0xDE))
        .isEqualTo("500 thing a=255 b=513 c=2147483651 d=18446744073709551615 e=-2 f=0xdeadbeef");
  }

  @Test
  void readsBigEndianIntegers() throws IOException {
    assertThat(
        arguments("integer { size = 16; byte_order = be; } a; integer { size = 32; byte_order = network; } b; u16 c;",
            1, 2, 1, 2, 3, 4, 1, 2))
        .isEqualTo("500 thing a=258 b=16909060 c=513");
  }

  @Test
  void nativeByteOrderMayBeDeclaredBehindTheTypes() throws IOException {
    assertThat(read(CtfBytes.metadata("be", "", "u16 a; u32 b;"),
        new CtfBytes().put(7, 0, 0, 0, 0, 0, 0, 0, 9, 1, 2, 0, 0, 1, 0)))
        .containsExactly("9 thing a=258 b=256");
  }

  @Test
  void readsLittleEndianBitFieldsFromTheLowBits() throws IOException {
    // 0b10110_101 0b0000000_1: a takes bits 0-2, b bits 3-8, c bits 9-10
    assertThat(arguments(
        "integer { size = 3; align = 1; } a; integer { size = 6; align = 1; } b; integer { size = 2; align = 1; "
            + "signed = 1; } c; u8 d;",
        0b1011_0101, 0b0000_0111, 42)).isEqualTo("500 thing a=5 b=54 c=-1 d=42");
  }

  @Test
  void readsBigEndianBitFieldsFromTheHighBits() throws IOException {
    String be = "byte_order = be; align = 1;";
    assertThat(
        arguments("integer { size = 3; " + be + " } a; integer { size = 6; " + be + " } b; integer { size = 37; " + be
            + " } c;", 0b101_10110, 0b1_0000000, 0, 0, 0, 0b000101_00))
        .isEqualTo("500 thing a=5 b=45 c=5");
  }

  @Test
  void alignsFieldsAndStructs() throws IOException {
    // the header ends at byte 9; all fields together are aligned as the strictest of them: a at 12, b at 16, c at 20, d at 24
    assertThat(arguments(
        "u8 a; integer { size = 16; align = 32; } b; struct { u8 c; integer { size = 8; align = 32; } d; } s;",
        0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4)).isEqualTo("500 thing a=1 b=2 s={c=3, d=4}");
  }

  @Test
  void structAlignmentCanBeGiven() throws IOException {
    assertThat(arguments("struct { u8 c; } align(64) s;", 0, 0, 0, 0, 0, 0, 0, 9)).isEqualTo("500 thing s={c=9}");
  }

  @Test
  void readsFloats() throws IOException {
    assertThat(arguments(
        "floating_point { exp_dig = 8; mant_dig = 24; align = 8; } f; floating_point { exp_dig = 11; mant_dig = 53; "
            + "align = 8; byte_order = be; } d;",
        0, 0, 0xC0, 0x3F, 0xC0, 0x04, 0, 0, 0, 0, 0, 0)).isEqualTo("500 thing f=1.5 d=-2.5");
  }

  @Test
  void readsEnumerations() throws IOException {
    assertThat(
        arguments("enum : u8 { IDLE, RUN = 5, \"other one\" = 10 ... 20, NEXT } a, b, c, d, e;", 0, 5, 15, 21, 99))
        .isEqualTo("500 thing a=IDLE(0) b=RUN(5) c=other one(15) d=NEXT(21) e=99");
  }

  @Test
  void readsSignedEnumerations() throws IOException {
    assertThat(arguments("enum : integer { size = 8; signed = true; } { MINUS = -3 ... -1, PLUS = 1 } a, b;", 0xFE, 1))
        .isEqualTo("500 thing a=MINUS(-2) b=PLUS(1)");
  }

  @Test
  void readsStrings() throws IOException {
    assertThat(read(CtfBytes.metadata("string a; string { encoding = UTF8; } b; u8 c;"),
        new CtfBytes().event(1).text("häh \"\\").text("").put(3)))
        .containsExactly("1 thing a=\"häh \\\"\\\\\" b=\"\" c=3");
  }

  @Test
  void readsArraysAndSequences() throws IOException {
    assertThat(arguments("u8 a[3]; u8 n; u16 s[n]; u8 m[2][2]; u8 none[0];", 1, 2, 3, 2, 4, 0, 5, 0, 6, 7, 8, 9))
        .isEqualTo("500 thing a=[1, 2, 3] n=2 s=[4, 5] m=[[6, 7], [8, 9]] none=[]");
  }

  @Test
  void readsCharactersAsText() throws IOException {
    String character = "integer { size = 8; align = 8; encoding = ASCII; }";
    assertThat(arguments(character + " comm[4]; u8 _n; " + character + " s[_n];", 'a', 'b', 0, 'x', 2, 'h', 'i'))
        .isEqualTo("500 thing comm=\"ab\" n=2 s=\"hi\"");
  }

  @Test
  void lengthsMayLieInStructsBefore() throws IOException {
    assertThat(arguments("struct { u8 n; } h; struct { u8 s[h.n]; } body; u8 t[stream.event.header.id];", 2, 5, 6, 1, 2,
        3, 4, 5, 6, 7))
        .isEqualTo("500 thing h={n=2} body={s=[5, 6]} t=[1, 2, 3, 4, 5, 6, 7]");
  }

  @Test
  void aSharedStructReadsItsOwnLengthEachTime() throws IOException {
    String types = "struct list { u8 n; u8 s[n]; };\n";
    assertThat(read(CtfBytes.metadata("le", types, "struct list a; struct list b;"),
        new CtfBytes().event(1).put(1, 9, 2, 7, 8)))
        .containsExactly("1 thing a={n=1, s=[9]} b={n=2, s=[7, 8]}");
  }

  @Test
  void readsVariants() throws IOException {
    String types = "variant load { u8 SMALL; struct { u16 x; string y; } LARGE; };\n";
    String fields =
        "enum : u8 { SMALL, LARGE } tag; variant load <tag> v; enum : u8 { A, B } t2; variant <t2> { u8 A; string B; } w;";
    CtfBytes stream = new CtfBytes().event(1).put(0, 9, 1).text("b").event(2).put(1, 2, 1).text("y").put(0, 5);
    assertThat(read(CtfBytes.metadata("le", types, fields), stream))
        .containsExactly("1 thing tag=SMALL(0) v=9 t2=B(1) w=\"b\"",
            "2 thing tag=LARGE(1) v={x=258, y=\"y\"} t2=A(0) w=5");
  }

  @Test
  void aTagWithoutOptionEndsThePacket() throws IOException {
    CtfBytes stream = new CtfBytes().event(1).put(0, 1).event(2).put(7, 1);
    assertThat(read(CtfBytes.metadata("enum : u8 { A } tag; variant <tag> { u8 A; } v;"), stream))
        .containsExactly("1 thing tag=A(0) v=1", "unread at 21 stream_0: tag tag=7 has no option");
  }

  @Test
  void namesOfTypesMayHaveSeveralWords() throws IOException {
    String types =
        "typealias integer { size = 32; align = 8; } := unsigned int;\ntypedef u16 port_t;\ntypedef u8 mac_t[2];\n"
            + "// a comment of the other kind\n";
    assertThat(
        read(CtfBytes.metadata("le", types, "const unsigned int a; port_t b; mac_t c; typealias u8 := mine; mine d;"),
            new CtfBytes().event(1).put(1, 0, 0, 0, 2, 0, 3, 4, 5)))
        .containsExactly("1 thing a=1 b=2 c=[3, 4] d=5");
  }

  @Test
  void contextsComeBeforeTheFields() throws IOException {
    String metadata = CtfBytes.integers() + """
        trace { major = 1; minor = 8; byte_order = le; };
        stream { event.header := struct { u8 id; u64 timestamp; }; event.context := struct { u8 _vpid; string _procname; }; };
        event { id = 7; name = "lib:open"; context := struct { u8 ip; }; fields := struct { u8 _fd; }; };
        event { id = 8; name = empty; };
        """;
    assertThat(read(metadata,
        new CtfBytes().event(4).put(1).text("sh").put(2, 3).put(8, 5, 0, 0, 0, 0, 0, 0, 0, 1).text("sh")))
        .containsExactly("4 lib:open vpid=1 procname=\"sh\" ip=2 fd=3", "5 empty vpid=1 procname=\"sh\"");
  }

  @Test
  void longEventsAreCutAndPassedOver() throws IOException {
    CtfBytes stream = new CtfBytes().event(1).put(0x10, 0x27);
    for (int i = 0; i < 10_000; i++) {
      stream.put(0, 0, 0, 1);
    }
    List<String> lines = read(CtfBytes.metadata("u16 n; u32 s[n];"), stream.event(2).put(0, 0));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).hasSizeBetween(4000, 4200).startsWith("1 thing n=10000 s=[16777216, 16777216");
    assertThat(lines.get(1)).isEqualTo("2 thing n=0 s=[]");
  }

  @Test
  void lengthsBeyondThePacketAreDamage() throws IOException {
    assertThat(read(CtfBytes.metadata("u64 n; u8 s[n];"), new CtfBytes().event(1).put(1, 0, 0, 0, 0, 0, 0, 0, 9)
        .event(2).put(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1)))
        .containsExactly("1 thing n=1 s=[9]",
            "unread at 35 stream_0: an array has length=9223372036854775807, more than its packet");
  }

  @Test
  void manyEmptyElementsAreDamageAndTakeNoTime() {
    assertThatThrownBy(() -> read(CtfBytes.metadata("u64 n; struct { } s[n];"),
        new CtfBytes().event(1).put(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F)))
        .isInstanceOf(MalformedInputException.class).hasMessageContaining("values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"integer { size = 65; } a;", "integer { size = 0; } a;", "integer { align = 8; } a;",
      "integer { size = 8; align = 3; } a;",
      "integer { size = 8; byte_order = pdp; } a;", "floating_point { exp_dig = 5; mant_dig = 11; } a;", "nothing a;",
      "struct unknown a;",
      "u8 s[n];", "string n; u8 s[n];", "u8 s[-1];", "u8 n; u8 s[s];", "enum : string { A } a;", "enum : u8 { 3 } a;",
      "variant { u8 A; } a;", "variant <t> { u8 A; } a;", "u8 t; variant <t> { u8 A; } a;", "u8 a", "u8 a; }",
      "\"u8\" a;", "u8 a; @",
      "u8 s[99999999999999999999];"})
  void refusesMetadataThatSaysNothingSensible(String fields) throws IOException {
    Path in = CtfBytes.write(folder.resolve("in"), CtfBytes.metadata(fields), new byte[0]);
    assertThatThrownBy(() -> CtfBytes.convert(in, folder.resolve("out"))).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("metadata");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesTypesThatUnfoldWithoutEnd() throws IOException {
    StringBuilder doubling = new StringBuilder("struct t0 { u8 a; };\n");
    StringBuilder deep = new StringBuilder("struct t0 { u8 a; };\n");
    for (int i = 1; i < 60; i++) {
      doubling.append("struct t" + i + " { struct t" + (i - 1) + " a; struct t" + (i - 1) + " b; };\n");
    }
    for (int i = 1; i < 20_000; i++) {
      deep.append("typedef " + (i == 1 ? "struct t0" : "a" + (i - 1)) + " a" + i + "[1];\n");
    }
    for (String metadata : List.of(CtfBytes.metadata("le", doubling.toString(), "struct t59 x;"),
        CtfBytes.metadata("le", deep.toString(), "a19999 x;"), CtfBytes.metadata("struct { ".repeat(10_000)))) {
      Path in = CtfBytes.write(folder.resolve("in"), metadata, new byte[0]);
      assertThatThrownBy(() -> CtfBytes.convert(in, folder.resolve("out"))).isInstanceOf(MalformedInputException.class);
    }
  }
}
