// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.MessageFilter;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;

@ExtendWith(EmptyErrorLog.class)
class MessageQueryTest {
  private static final SystemDescription SYSTEM = SystemDescription.builder()
      .add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
      .add(new QueueInfo(4, 0, 1, QueueInfo.SPLIT, 16, 16, 0, 0, 0, 1, 0)).build();

  @Test
  void saysWhatRestrictsNothing() {
    List<SystemDescription> systems = List.of(SYSTEM);
    assertThat(MessageQuery.problem("endpoint=0x400 to=device hello", systems)).isEmpty();
    assertThat(MessageQuery.problem("from=0x400", systems)).isEqualTo(
        "'from=' is no key (endpoint, channel, queue, trace, hex, to): 'from=0x400' is searched as text");
    assertThat(MessageQuery.problem("queue=rpmsg9/0", systems))
        .isEqualTo("there is no queue 'rpmsg9/0': 'queue=rpmsg9/0' is searched as text");
  }

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
