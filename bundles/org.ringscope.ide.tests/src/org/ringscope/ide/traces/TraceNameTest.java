// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceNameTest {
  @Test
  void dayAndTimeAreNoNames() {
    assertThat(new TraceName("2026-11-30 16.28.19 rpmsg sample 2"))
        .isEqualTo(new TraceName("rpmsg sample 2", "16.28.19"));
    assertThat(new TraceName("boot")).isEqualTo(new TraceName("boot", ""));
    assertThat(new TraceName("2026-11-30 16.28.19 ")).isEqualTo(new TraceName("2026-11-30 16.28.19 ", ""));
  }
}
