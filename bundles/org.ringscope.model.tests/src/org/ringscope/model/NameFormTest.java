// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormTest {
  @Test
  void beginsWithALetterAndHasNothingThatSeparatesNames() {
    assertThat(List.of("m4", "_x", "rpmsg-tty", "a.b")).allMatch(NameForm::fits);
    assertThat(List.of("", "4m", "-a", "a b", "a/b", "a#b", "ä")).noneMatch(NameForm::fits);
  }

  @Test
  void makesANameOfAnyText() {
    assertThat(NameForm.of("rpmsg tty/1")).isEqualTo("rpmsg_tty_1");
    assertThat(NameForm.of("64KiB")).isEqualTo("_64KiB");
    assertThat(NameForm.of("ä-b")).isEqualTo("_-b").matches(NameForm::fits);
    assertThat(NameForm.of("")).isEqualTo("_");
  }
}
