// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.image.SymbolElf;
import org.ringscope.testkit.ui.Input;
import org.ringscope.trace.read.TraceMemory;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;

/** The memory of OpenAMP's echo demo, kept by an inspection. */
@ExtendWith(EmptyErrorLog.class)
class MemoryBytesViewTest {
  private static final Path MEMORY = Path.of("../org.ringscope.capture.tests/fixtures/openamp-shm/echo-u00200.bin.gz");
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");

  @TempDir
  Path folder;
  private MemoryBytesView view;

  @BeforeEach
  void open() throws Exception {
    view = Workbench.view(MemoryBytesView.ID, MemoryBytesView.class);
    Workbench.open(Recordings.inspect(MEMORY, folder.resolve("echo")));
    await(() -> view.bytes().lines().count() == 0x80000 / 16, () -> "lines=" + view.bytes().lines().count());
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void goesToAddressesAndNames() throws Exception {
    goTo("0x10000");
    assertThat(view.bytes().selection()).isEqualTo(new ByteSelection(0x10000, 1));
    goTo("rpmsg0/0 avail");
    assertThat(view.bytes().selection().address()).isEqualTo(0x5000);
    Label status = find("org.ringscope.ui.memory.status", Label.class);
    await(() -> status.getText().contains("u16"), status::getText);
    assertThat(status.getText()).startsWith("0x5000  rpmsg0/0 avail").contains("u16 0x");
    Workbench.shot("memory");
    goTo("0x90000");
    assertThat(status.getText()).contains("0x90000 is not in the memory");
    assertThat(view.bytes().selection().address()).as("stays").isEqualTo(0x5000);
    goTo("no such name");
    assertThat(status.getText()).contains("no such name");
  }

  @Test
  void symbolsOfAnElfNameBytesAndAreRemembered() throws Exception {
    Path elf = Files.write(folder.resolve("echo.elf"),
        new SymbolElf().add("tx_buffers", 0x10000, 0x20000).add("rx_buffers", 0x30000, 0x20000).build());
    view.loadSymbols(elf);
    await(() -> view.names().at(0x10200) != null, () -> "0x10200 has no name");
    goTo("tx_buffers+0x200");
    assertThat(view.bytes().selection().address()).isEqualTo(0x10200);
    Workbench.shot("memory-symbols");
    Path trace = cursor().session().trace().path();
    cursor().close();
    Workbench.open(trace);
    await(() -> "rx_buffers+0x10".equals(view.names().at(0x30010)), () -> "0x30010 is " + view.names().at(0x30010));
  }

  @Test
  void followsAPinnedDescriptor() throws Exception {
    TraceSession session = cursor().session();
    QueueState queue = cursor().state().queueNamed("rpmsg0/0");
    cursor().pin(Pin.descriptor(session, queue.info().id(), 3));
    assertThat(view.bytes().selection()).isEqualTo(new ByteSelection(queue.ring().address(3), queue.ring().length(3)));
    Workbench.shot("memory-pinned");
  }

  @Test
  void followsAPinnedMessageWithItsHeader() throws Exception {
    TraceSession session = cursor().session();
    session.messages().readAll();
    int row = session.messages().size() - 1;
    cursor().pin(Pin.message(session, session.messages().get(row).queue(), row));
    assertThat(view.bytes().selection())
        .isEqualTo(new ByteSelection(session.messages().get(row).buffer(), 16 + session.messages().get(row).length()));
  }

  @Test
  void copiesTheSelectedLinesAsText() throws Exception {
    PictureCanvas canvas = find("org.ringscope.ui.memory.bytes", PictureCanvas.class);
    view.bytes().select(new ByteSelection(0x4000, 20));
    String expected = HexCopy.text(pages(), view.names(), view.bytes().selection());
    assertThat(expected.lines()).hasSize(2).first().asString().startsWith("00004000  ").contains("rpmsg0/0 desc");
    HexCopy.start(pages(), view.names(), view.bytes().selection(), canvas.getDisplay());
    Clipboard clipboard = new Clipboard(canvas.getDisplay());
    await(() -> expected.equals(clipboard.getContents(TextTransfer.getInstance())),
        () -> "clipboard=" + clipboard.getContents(TextTransfer.getInstance()));
    clipboard.dispose();
  }

  @Test
  void theMouseSelectsBytes() {
    PictureCanvas canvas = find("org.ringscope.ui.memory.bytes", PictureCanvas.class);
    Input.mouse(canvas, SWT.MouseDown, 100, 4);
    Input.mouse(canvas, SWT.MouseMove, 100, 40);
    Input.mouse(canvas, SWT.MouseUp, 100, 40);
    assertThat(view.bytes().selection().length()).as("two lines down").isEqualTo(33);
  }

  @Test
  void aTraceWithoutMemorySaysSo() throws Exception {
    cursor().close();
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("sample")));
    assertThat(view.bytes().lines().count()).isZero();
    Workbench.shot("memory-none");
  }

  /** Says how long a paint takes, for people to read. */
  @Test
  void paintsOnlyWhatIsVisible() {
    PictureCanvas canvas = find("org.ringscope.ui.memory.bytes", PictureCanvas.class);
    goTo("0x10000");
    Image image = new Image(canvas.getDisplay(), canvas.getClientArea());
    GC gc = new GC(image);
    long[] nanos = new long[200];
    for (int i = -100; i < nanos.length; i++) {
      long begin = System.nanoTime();
      canvas.paint(gc);
      nanos[Math.max(0, i)] = System.nanoTime() - begin;
    }
    gc.dispose();
    image.dispose();
    Arrays.sort(nanos);
    System.out.printf(Locale.ROOT, "paint of %d lines of memory: median %.2f ms, max %.2f ms%n",
        view.bytes().visibleLines(),
        nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
    assertThat(nanos[nanos.length / 2]).isLessThan(16_000_000);
  }

  private MemoryPages pages() {
    return new MemoryPages("echo", new TraceMemory(cursor().session().trace()), () -> {});
  }

  private void goTo(String text) {
    Text field = find("org.ringscope.ui.memory.goTo", Text.class);
    field.setText(text);
    field.notifyListeners(SWT.DefaultSelection, new Event());
  }
}
