// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class TraceNameTest {
  @Test
  void whatTellsNamesApartStays() {
    assertThat(TraceName.brief("2026-11-20 12.00.00 board 2")).isEqualTo("12.00.00 board 2");
    assertThat(TraceName.brief("board")).isEqualTo("board");
    assertThat(TraceName.brief("2026-11-20 board")).as("not made by a run").isEqualTo("2026-11-20 board");
    assertThat(TraceName.brief("capture of the hypervisor on the third board, second run"))
        .isEqualTo("capture of the \u2026rd, second run").hasSize(30);
  }
}
