// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.Seeded;

/** What is typed, what it means, and what is said where it means nothing. */
class ConditionTest {
  static final Vocabulary VOCABULARY = new Vocabulary(List.of(
      ConditionField.of("endpoint", ValueKind.NUMBER, "address"),
      ConditionField.of("latency", ValueKind.DURATION, "time it took"),
      ConditionField.of("time", ValueKind.INSTANT, "when"),
      ConditionField.of("length len", ValueKind.SIZE, "bytes"),
      ConditionField.described("queue", "queue"),
      ConditionField.choice("kind", List.of("data", "ns-create"), "what it is"),
      ConditionField.of("hex", ValueKind.BYTES, "bytes in it"),
      ConditionField.of("text", ValueKind.TEXT, "words in it")));

  private static Condition parse(String text) throws ConditionException {
    return Condition.parse(text, VOCABULARY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "endpoint=0x400 hello|endpoint=0x400 and hello",
      "hello AND world|hello and world",
      "a or b c|a or b and c",
      "(a or b) c|(a or b) and c",
      "not a b|not a and b",
      "not (a b)|not (a and b)",
      "not not a|not not a",
      "((a))|a",
      "latency > 30ms|latency>30ms",
      "len<=4KiB|length<=4KiB",
      "text~hello|hello",
      "text=hello|text=hello",
      "queue=rpmsg0/1|queue=rpmsg0/1",
      "\"hello world\"|\"hello world\"",
      "\"and\"|\"and\"",
      "\"a\\\"b\\\\\"|\"a\\\"b\\\\\"",
      "text~\"\"|\"\"",
      "KIND=data|kind=data",
      "wow!|\"wow!\""})
  void isPrintedAsItIsMeant(String typed, String printed) throws ConditionException {
    assertThat(parse(typed)).hasToString(printed);
    assertThat(parse(printed)).isEqualTo(parse(typed));
  }

  @Test
  void nothingTypedLetsEverythingThrough() throws ConditionException {
    assertThat(parse("  ")).isSameAs(Condition.ALL);
    assertThat(parse("").isAll()).isTrue();
    assertThat(Condition.ALL).hasToString("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "latency>zz|column 9: latency wants a duration such as 30ms",
      "latency>30|column 9: latency wants a duration such as 30ms",
      "latency>|column 9: latency wants a duration such as 30ms",
      "latency>99999999999s|column 9: latency wants a duration such as 30ms",
      "endpoint=-1|column 10: endpoint wants a number such as 1024 or 0x400",
      "a endpoint=0xgg|column 12: endpoint wants a number such as 1024 or 0x400",
      "length=1.5GB|column 8: length wants a size such as 64 or 4KiB",
      "time>yesterday|column 6: time wants a time such as 1.25, +30ms or @123456789",
      "hex=414|column 5: hex wants bytes as pairs of hexadecimal digits, such as 6869",
      "hex=\"\"|column 5: hex wants bytes as pairs of hexadecimal digits, such as 6869",
      "kind=ns|column 6: kind is one of data, ns-create",
      "queue<3|column 6: queue is compared with = != ~, not with <",
      "endpoint~4|column 9: endpoint is compared with = != < <= > >=, not with ~",
      "from=0x400|column 1: there is no field 'from' (there are endpoint, latency, time, length, queue, kind, hex, text); a text with operators in it stands in quotes",
      "(a|column 1: this '(' has no ')'",
      "a)|column 2: this ')' has no '('",
      "a and|column 6: a condition is missing at the end",
      "or a|column 1: a condition is missing before 'or'",
      "a or )|column 6: a condition is missing before ')'",
      "a =3|column 1: there is no field 'a' (there are endpoint, latency, time, length, queue, kind, hex, text); a text with operators in it stands in quotes",
      "=3|column 1: a field is missing before =",
      "a \"b|column 3: the quote at the end of this text is missing",
      "queue=\"b|column 7: the quote at the end of this text is missing"})
  void pointsAtTheColumn(String typed, String problem) {
    assertThatThrownBy(() -> parse(typed)).isInstanceOf(ConditionException.class).hasMessage(problem);
  }

  @Test
  void lengthAndDepthAreLimited() throws ConditionException {
    parse("x".repeat(Condition.MAX_LENGTH));
    assertThatThrownBy(() -> parse("x".repeat(Condition.MAX_LENGTH + 1)))
        .hasMessage("column 4097: a condition has at most 4096 characters");
    parse("(".repeat(Condition.MAX_DEPTH) + "x" + ")".repeat(Condition.MAX_DEPTH));
    assertThatThrownBy(() -> parse("(".repeat(65) + "x" + ")".repeat(65)))
        .hasMessage("column 65: conditions stand in each other at most 64 deep");
    assertThatThrownBy(() -> parse("not ".repeat(65) + "x")).hasMessageStartingWith("column 257: ");
  }

  @Test
  void unitsAreNumbers() throws ConditionException {
    assertThat(number("latency>1.5ms")).isEqualTo(1_500_000);
    assertThat(number("latency>30us")).isEqualTo(30_000);
    assertThat(number("latency>2s")).isEqualTo(2_000_000_000);
    assertThat(number("length>4KiB")).isEqualTo(4096);
    assertThat(number("length>1.5MiB")).isEqualTo(3 << 19);
    assertThat(number("length>12B")).isEqualTo(12);
    assertThat(number("length>0x10")).isEqualTo(16);
    assertThat(number("endpoint=0xFFFFFFFFFFFFFFFF")).isEqualTo(-1);
    assertThat(((Comparison) parse("hex=\"48 69 0A\"")).hex()).isEqualTo("48690a");
  }

  private static long number(String text) throws ConditionException {
    return ((Comparison) parse(text)).number();
  }

  /** Any tree is printed so that the same tree is read. */
  @Test
  void printedIsReadAsTheSame() {
    Seeded.seeds(1, 2000, (random, seed) -> {
      Condition any = any(random, 4);
      assertThat(parse(any.toString())).as(any.toString()).isEqualTo(any);
    });
  }

  private static Condition any(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> Condition.not(any(random, depth - 1));
      case 2 -> Condition.and(several(random, depth - 1));
      case 3 -> Condition.or(several(random, depth - 1));
      default -> comparison(random);
    };
  }

  private static List<Condition> several(Random random, int depth) {
    return IntStream.rangeClosed(0, random.nextInt(3) + 1).mapToObj(i -> any(random, depth)).toList();
  }

  private static Condition comparison(Random random) {
    List<ConditionField> fields = VOCABULARY.fields();
    ConditionField field = fields.get(random.nextInt(fields.size()));
    List<Operator> operators = new ArrayList<>(field.kind().operators());
    operators.sort(null);
    Operator operator = operators.get(random.nextInt(operators.size()));
    String value = switch (field.kind()) {
      case NUMBER, SIZE -> "0x" + Long.toHexString(random.nextLong());
      case DURATION -> random.nextInt(1_000_000) + "us";
      case INSTANT -> "@" + random.nextInt(1_000_000);
      case BYTES -> "4a4B";
      case NAME -> field.choices().isEmpty() ? word(random) : field.choices().get(0);
      case TEXT -> word(random);
    };
    return Condition.compare(field, operator, value);
  }

  private static String word(Random random) {
    String characters = "ab0 \"\\()=<>!~&\u00e9\u4e2d\n\tandornot";
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append(characters.charAt(random.nextInt(characters.length())));
    }
    return random.nextInt(8) == 0 ? "not" : word.toString();
  }

  /** Whatever is typed is read, or refused with a place within it. */
  @Test
  void anyTextHasAnAnswer() {
    Seeded.seeds(1, 5000, (random, seed) -> {
      String[] pieces =
          {"latency", "endpoint", "text", "hello", ">", "=", "!=", "~", "(", ")", "and", "or", "not", "\"",
              " ", " ", "30ms", "0x4", "\\"};
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        Condition read = parse(text.toString());
        assertThat(parse(read.toString())).as(text + " as " + read).isEqualTo(read);
      } catch (ConditionException e) {
        assertThat(e.column()).as(text + ": " + e.getMessage()).isBetween(1, text.length() + 1);
      }
    });
  }

  /** Kleene's tables: what is unknown stays so until the rest decides. */
  @Test
  void theUnknownIsNeitherTrueNorFalse() throws ConditionException {
    Truth[] all = Truth.values();
    for (Truth a : all) {
      assertThat(a.not().not()).isEqualTo(a);
      for (Truth b : all) {
        assertThat(of("a and b", a, b)).isEqualTo(a.and(b)).isEqualTo(of("not (not a or not b)", a, b));
        assertThat(of("a or b", a, b)).isEqualTo(a.or(b)).isEqualTo(of("b or a", a, b));
      }
    }
    assertThat(of("a and b", Truth.UNKNOWN, Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(of("a or b", Truth.UNKNOWN, Truth.TRUE)).isEqualTo(Truth.TRUE);
    assertThat(of("not a", Truth.UNKNOWN, Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
  }

  private static Truth of(String text, Truth a, Truth b) throws ConditionException {
    return parse(text).<String>evaluator(wanted -> row -> wanted.value().equals("a") ? a : b).of("row");
  }

  @Test
  void whatTakesLongIsAskedLast() throws ConditionException {
    List<String> asked = new ArrayList<>();
    parse("hello latency>1s").<String>evaluator(wanted -> row -> {
      asked.add(wanted.field().name());
      return Truth.FALSE;
    }).of("row");
    assertThat(asked).containsExactly("latency");
  }
}
