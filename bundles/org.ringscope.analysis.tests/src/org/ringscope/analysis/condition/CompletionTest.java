// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private final Completion completion = new Completion(ConditionTest.VOCABULARY,
      field -> field.name().equals("queue") ? List.of("rpmsg0/0", "rpmsg0/1", "net 0/1") : List.of());

  /** The conditions that a user gets who takes one; the caret stands where the bar is. */
  private List<String> after(String typed) {
    int caret = typed.indexOf('|');
    String text = typed.replace("|", "");
    return completion.proposals(text, caret).stream().map(proposal -> proposal.in(text)).toList();
  }

  @Test
  void proposesFieldsWithTheirUsualOperator() {
    assertThat(after("|")).contains("endpoint=", "latency>", "text~", "queue=", "not ").doesNotContain("and ", "or ");
    assertThat(after("la|")).containsExactly("latency>");
    assertThat(after("hello le|")).containsExactly("hello length=");
    assertThat(after("not (l|)")).containsExactly("not (latency>)", "not (length=)");
  }

  @Test
  void replacesTheWholeWord() {
    assertThat(after("la|te>30ms")).containsExactly("latency>>30ms");
    assertThat(after("queue=rpm|sg9 hello")).containsExactly("queue=rpmsg0/0 hello", "queue=rpmsg0/1 hello");
  }

  @Test
  void proposesOperatorsBehindAField() {
    assertThat(after("queue|")).contains("queue=", "queue!=", "queue~").doesNotContain("queue<");
  }

  @Test
  void proposesValuesThatOccur() {
    assertThat(after("queue=|")).containsExactly("queue=\"net 0/1\"", "queue=rpmsg0/0", "queue=rpmsg0/1");
    assertThat(after("queue=1|")).containsExactly("queue=\"net 0/1\"", "queue=rpmsg0/1");
    assertThat(after("queue = |")).hasSize(3);
    assertThat(after("kind=|")).containsExactly("kind=data", "kind=ns-create");
    assertThat(after("queue=\"net|")).containsExactly("queue=\"net 0/1\"");
    assertThat(after("endpoint=|")).isEmpty();
  }

  @Test
  void proposesWordsBetweenConditions() {
    assertThat(after("hello |")).contains("hello and ", "hello or ", "hello not ", "hello latency>");
    assertThat(after("hello a|")).containsExactly("hello and ");
    assertThat(after("\"hello\"|")).isEmpty();
    assertThat(after("(a)|")).isEmpty();
  }
}
