// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.ui.Pin;
import org.ringscope.ui.Workbench;

/** Several queues beside each other, and what has changed in one since a mark. */
@ExtendWith(EmptyErrorLog.class)
class PinnedQueuesTest {
  @TempDir
  Path folder;

  private VirtqueueView view;

  @BeforeEach
  void open() throws Exception {
    view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    try (SampleTrace trace = new SampleTrace(folder.resolve("two"), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1000, 512, true).round(5, 10);
      SampleTrace.Ring ring = trace.ring(1, 16, 0x8000, 512, false);
      ring.round(5, 10);
      ring.give(6);
    }
    Workbench.open(folder.resolve("two"));
    await(() -> !view.asText().isEmpty(), () -> "nothing shown");
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void aPinnedViewStaysAtItsQueue() throws Exception {
    view.choose("rpmsg0/1");
    VirtqueueView other = view.openPinned();
    try {
      assertThat(other.getPartName()).isEqualTo("rpmsg0/1");
      await(() -> other.asText().startsWith("rpmsg0/1"), () -> "shown is " + other.asText());
      cursor().pin(Pin.queue(cursor().session(), 0));
      await(() -> view.asText().startsWith("rpmsg0/0"), () -> "shown is " + view.asText());
      assertThat(other.asText()).as("pinned").startsWith("rpmsg0/1");
      Workbench.shot("pinned-queue");
      other.pin(false);
      assertThat(other.asText()).as("follows again").startsWith("rpmsg0/0");
      assertThat(other.getPartName()).isEqualTo("Virtqueue");
    } finally {
      other.getSite().getPage().hideView(other);
    }
  }

  @Test
  void whatHasChangedSinceAMarkStandsOut() throws Exception {
    view.choose("rpmsg0/1");
    cursor().toBegin();
    await(() -> cursor().nanos() < cursor().axis().endNanos(), () -> "at " + cursor().nanos());
    cursor().toEnd();
    await(() -> cursor().nanos() == cursor().axis().endNanos(), () -> "at " + cursor().nanos());
    view.mark();
    assertThat(view.asText()).contains("nothing changed since the mark at " + cursor().instant());
    long marked = cursor().nanos();
    cursor().back();
    cursor().back();
    cursor().back();
    await(
        () -> cursor().nanos() < marked && view.asText().matches("(?s).*[1-9] descriptors?.* changed since the mark.*"),
        () -> "shown is " + view.asText());
    Workbench.shot("changed-since-mark");
  }
}
