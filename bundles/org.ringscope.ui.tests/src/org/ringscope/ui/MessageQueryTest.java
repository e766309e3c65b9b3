// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.MessageFilter;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;

class MessageQueryTest {
  private static final SystemDescription SYSTEM = SystemDescription.builder()
      .add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
      .add(new QueueInfo(4, 0, 1, QueueInfo.SPLIT, 16, 16, 0, 0, 0, 1, 0)).build();

  @Test
  void nothingTypedRestrictsNothing() {
    assertThat(MessageQuery.parse("  ", "board", SYSTEM).isAll()).isTrue();
  }

  @Test
  void keysRestrictAndTheRestIsText() {
    MessageFilter filter = MessageQuery.parse("endpoint=0x400 to=device hello world queue=rpmsg0/1", "board", SYSTEM);
    assertThat(filter).isEqualTo(MessageFilter.ALL.withEndpoint(0x400L).withDirection(Direction.TO_DEVICE).withQueue(4)
        .withText("hello world"));
  }

  @Test
  void whatIsNotUnderstoodIsText() {
    assertThat(MessageQuery.parse("endpoint=zz", "board", SYSTEM)).isEqualTo(MessageFilter.text("endpoint=zz"));
    assertThat(MessageQuery.parse("queue=none/9", "board", SYSTEM)).isEqualTo(MessageFilter.text("queue=none/9"));
    assertThat(MessageQuery.parse("a=b", "board", SYSTEM)).isEqualTo(MessageFilter.text("a=b"));
  }

  @Test
  void anotherTraceHidesEverything() {
    assertThat(MessageQuery.parse("trace=Boa hello", "board", SYSTEM)).isEqualTo(MessageFilter.text("hello"));
    assertThat(MessageQuery.parse("trace=qemu hello", "board", SYSTEM).queue()).isEqualTo(-1);
  }
}
