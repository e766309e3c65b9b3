// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapText;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.ui.Input;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.ring.VirtqueueView;

/** Where everything lies, as a user looks around in it. */
@ExtendWith(EmptyErrorLog.class)
class MemoryMapViewTest {
  private static final Path MEMORY = Path.of("../org.ringscope.capture.tests/fixtures/openamp-shm/echo-u00200.bin.gz");
  private static final int INSIDE = 360;

  @TempDir
  Path folder;
  private VirtqueueView rings;
  private MemoryMapView view;
  private PictureCanvas canvas;

  @BeforeEach
  void show() throws Exception {
    rings = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    view = Workbench.view(MemoryMapView.ID, MemoryMapView.class);
    Workbench.maximize(view);
    canvas = Workbench.find("org.ringscope.ui.map.picture", PictureCanvas.class);
  }

  @AfterEach
  void close() {
    cursor().close();
    Workbench.restore(view);
  }

  private void open(Path trace) throws Exception {
    Workbench.open(trace);
    await(() -> view.asText().contains("rpmsg0/1 avail"), () -> "text=" + view.asText());
  }

  private int place(String name) {
    int place = view.picture().picture().place(name);
    assertThat(place).as(name).isNotNegative();
    return place;
  }

  private MapElement selected() {
    return view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof MapElement element ? element : null;
  }

  @Test
  void aClickMarksTheQueueEverywhere() throws Exception {
    open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    assertThat(view.asText()).contains("mcu resource table, vrings of rpmsg0", "rpmsg0 buffers",
        "0x10040000 to 0x10041fff is physical 0x30040000");
    Workbench.shot("map");
    int used = place("rpmsg0/1 used");
    Input.mouse(canvas, SWT.MouseMove, INSIDE, view.picture().yOf(used));
    assertThat(canvas.getToolTipText()).contains("rpmsg0/1 used", "linux: the same", "mcu: 0x1004");
    Input.mouse(canvas, SWT.MouseDown, INSIDE, view.picture().yOf(used));
    assertThat(cursor().pin().queue()).isEqualTo(1);
    await(() -> rings.asText().startsWith("rpmsg0/1"), () -> "shows " + rings.asText());
    assertThat(selected().element()).isEqualTo("rpmsg0/1");
    assertThat(selected().getPropertyValue("Address of mcu").toString()).startsWith("0x1004");
    assertThat(selected().getPropertyValue("Size")).isEqualTo("134 B");
    Input.key(canvas, SWT.ARROW_DOWN, (char) 0);
    assertThat(selected().place()).isNotEqualTo(used);
    Input.key(canvas, 0, '+');
    Input.key(canvas, 0, '0');
    Workbench.shotInDark(canvas, "map-dark");
  }

  @Test
  void aBufferLeadsToItsDescriptor() throws Exception {
    open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    MapArea pool = view.picture().picture().map().areas().get(place("rpmsg0 buffers"));
    assertThat(pool.buffers()).isNotEmpty();
    Input.mouse(canvas, SWT.MouseDown, INSIDE - 40, view.picture().yOf(place("rpmsg0 buffers")) + 16);
    await(() -> cursor().pin().hasDescriptor(), () -> "pin=" + cursor().pin());
    assertThat(pool.buffers()).anyMatch(use -> use.queue() == cursor().pin().queue()
        && use.descriptor() == cursor().pin().descriptor());
  }

  /** A core whose window ends too early, and two rings in one place. */
  @Test
  void whatCannotBeRightStandsOut() throws Exception {
    SystemDescription good = SampleTrace.system(16);
    SystemDescription.Builder bad = SystemDescription.builder();
    good.cores().forEach(bad::add);
    good.regions().forEach(bad::add);
    good.devices().forEach(bad::add);
    good.queues().forEach(bad::add);
    good.buses().forEach(bad::add);
    bad.add(new AddressWindowInfo(SampleTrace.M4, 0x1000_0000, SampleTrace.RINGS, 0x8000, "vrings"));
    try (SampleTrace trace = new SampleTrace(folder.resolve("bad"), bad.build())) {
      trace.ring(0, 16, SampleTrace.RINGS, 512, true).round(5, 10);
      trace.ring(1, 16, SampleTrace.RINGS + 0x4000, 512, false).give(0).give(1).take(1);
      trace.pass(1000);
    }
    open(folder.resolve("bad"));
    assertThat(view.asText()).contains("M4 cannot reach rpmsg0/1 used", "overlaps");
    Input.key(canvas, 0, 'n');
    String first = selected().element();
    Input.key(canvas, 0, 'n');
    assertThat(selected().getPropertyValue("Problems").toString()).contains("overlaps");
    assertThat(first).isNotEmpty();
    Workbench.shot("map-wrong");
  }

  /** From here to the bytes, where a recording has any. */
  @Test
  void opensTheBytes() throws Exception {
    open(Recordings.inspect(MEMORY, folder.resolve("echo")));
    view.picture().select(place("rpmsg0/0 avail"), null);
    Input.key(canvas, 0, SWT.CR);
    await(() -> bytesAt().startsWith("0x5000  rpmsg0/0 avail"), () -> "shows " + bytesAt());
    view.picture().select(place("rpmsg0/0 used"), null);
    await(() -> bytesAt().contains("rpmsg0/0 used"), () -> "shows " + bytesAt());
  }

  private static String bytesAt() {
    return Workbench.find("org.ringscope.ui.memory.status", Label.class).getText();
  }

  @Test
  void followsARun() throws Exception {
    Simulation run = Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    try {
      cursor().open("live", Trace.follow(run.trace()));
      await(() -> buffers().contains("device"), () -> "text=" + view.asText());
      Workbench.shot("map-live");
    } finally {
      run.stop();
      assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    }
  }

  private String buffers() {
    return view.picture().picture().map().areas().stream().filter(area -> !area.buffers().isEmpty())
        .map(MapText::buffers).findFirst().orElse("");
  }
}
