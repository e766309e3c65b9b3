// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.ui.Workbench;

/** What is wrong is shown first, until the user chooses. */
@ExtendWith(EmptyErrorLog.class)
class FaultyQueueTest {
  @TempDir
  Path folder;

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void theBrokenQueueIsShownFirst() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    try (SampleTrace trace = new SampleTrace(folder.resolve("broken"), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1000, 512, true).round(5, 10);
      trace.ring(1, 16, 0x8000, 512, false).round(5, 10);
      trace.fault(1, "F18", "avail.idx moved by 300");
    }
    Workbench.open(folder.resolve("broken"));
    await(() -> view.asText().startsWith("rpmsg0/1"), () -> "shown is " + view.asText());
    view.choose("rpmsg0/0");
    cursor().back();
    await(() -> cursor().nanos() < cursor().axis().endNanos(), () -> "at " + cursor().nanos());
    assertThat(view.asText()).as("chosen by the user").startsWith("rpmsg0/0");
    Workbench.shot("faulty-queue");
  }

  @Test
  void whatIsDiagnosedIsShownFirst() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    try (SampleTrace trace = new SampleTrace(folder.resolve("ahead"), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1000, 512, true).round(5, 10);
      SampleTrace.Ring ring = trace.ring(1, 16, 0x8000, 512, false);
      for (int i = 0; i < 20; i++) {
        ring.publish(i % 16); // more than the ring has
      }
    }
    Workbench.open(folder.resolve("ahead"));
    await(() -> view.asText().startsWith("rpmsg0/1"), () -> "shown is " + view.asText());
  }
}
