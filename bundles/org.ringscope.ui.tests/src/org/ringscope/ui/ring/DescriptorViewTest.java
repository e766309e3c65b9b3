// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.Pin;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.descriptor.DescriptorView;
import org.ringscope.ui.rows.RowTable;

/** The uses of the descriptor that is pinned. */
@ExtendWith(EmptyErrorLog.class)
class DescriptorViewTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void everyUseIsARowAndLeadsToItsInstant() throws Exception {
    Workbench.view(DescriptorView.ID, DescriptorView.class);
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("sample")));
    cursor().pin(Pin.descriptor(cursor().session(), cursor().state().system().queueNamed("rpmsg0/1").id(), 0));
    RowTable rows = find(DescriptorView.ID + ".rows", RowTable.class);
    // 100 messages go round a ring of 16
    await(() -> rows.count() == 7, () -> "uses=" + rows.count());
    assertThat(find(DescriptorView.ID + ".title", Label.class).getText()).isEqualTo("Descriptor 0 of rpmsg0/1: 7 uses");
    assertThat(rows.text(0, 2)).isEqualTo("0x400 \u2192 0x400  12 B");
    assertThat(rows.text(0, 3)).isEqualTo("+20 ms");
    assertThat(rows.text(0, 4)).isEqualTo("+20 ms");
    long end = cursor().nanos();
    rows.select(1);
    await(() -> cursor().nanos() < end, () -> "at " + cursor().nanos());
    Workbench.shot("descriptor-history");
  }
}
