// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** Buffers of a block and a network device in the Messages view. */
@ExtendWith(EmptyErrorLog.class)
class PayloadDetailTest {
  private static final int NO_BUS = 0xFFFF;
  private static final String ARP =
      "ffffffffffff525400123456080600010800060400015254001234560a00020f0000000000000a000202";

  @TempDir
  Path folder;
  private RowTable table;
  private Tree tree;
  private StyledText bytes;

  @BeforeEach
  void openBuffers() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(MessagesView.ID, MessagesView.class);
    zoom();
    Workbench.open(record());
    table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == 2, () -> "rows=" + table.count());
    tree = find("org.ringscope.ui.messages.fields", Tree.class);
    bytes = find("org.ringscope.ui.messages.detail", StyledText.class);
  }

  @AfterEach
  void close() {
    cursor().close();
    zoom();
  }

  /** All fields are visible then. */
  private static void zoom() {
    IWorkbenchPage page = Workbench.window().getActivePage();
    page.toggleZoom(page.findViewReference(MessagesView.ID));
  }

  private Path record() throws IOException {
    Path trace = folder.resolve("buffers");
    try (TraceWriter writer = TraceWriter.create(trace, TraceOptions.of(new UUID(1, 2), "test"))) {
      writer.describe(
          SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "guest")).add(new CoreInfo(1, "q", "", "host"))
              .add(new DeviceInfo(0, 2, 0, 1, 1L << 32, "mmio", "blk0"))
              .add(new DeviceInfo(1, 1, 0, 1, 1L << 32, "mmio", "net0"))
              .add(queue(0, 0)).add(queue(1, 1)).build());
      StreamWriter guest = writer.stream(0, "guest");
      ByteBuffer read = ByteBuffer.allocate(16 + 512 + 1).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 0x1a0);
      buffer(guest, 1000, 0, 16, read.array());
      byte[] frame = new byte[12 + ARP.length() / 2];
      System.arraycopy(HexFormat.of().parseHex(ARP), 0, frame, 12, ARP.length() / 2);
      buffer(guest, 2000, 1, frame.length, frame);
    }
    return trace;
  }

  private static QueueInfo queue(int id, int device) {
    return new QueueInfo(id, device, device == 1 ? 1 : 0, QueueInfo.SPLIT, 4, 4096, 0x1000, 0x2000, 0x3000, 0,
        QueueInfo.ADDRESSES_KNOWN);
  }

  private static void buffer(StreamWriter out, long nanos, int queue, int readable, byte[] bytes) {
    out.at(nanos).rpmsg().message(NO_BUS, queue, 0x4000 + nanos)
        .header(readable, bytes.length - readable, bytes.length, 0).payload(bytes, 0, bytes.length).sent();
  }

  private void choose(int row) {
    table.select(row);
    await(() -> cursor().pin().messageRow() == row, () -> "pin=" + cursor().pin());
  }

  @Test
  void rowsSayWhatIsInTheBuffers() {
    assertThat(table.text(0, 7)).isEqualTo("read 1 sector at 0x1a0, status OK");
    assertThat(table.text(0, 1)).as("who drives it").isEqualTo("guest");
    assertThat(table.text(0, 2)).as("who serves it").isEqualTo("host");
    assertThat(table.text(0, 4)).isEqualTo("blk0");
    assertThat(table.text(1, 7)).contains("ARP request 10.0.2.15 → 10.0.2.2");
  }

  @Test
  void fieldsMarkTheirBytes() throws Exception {
    choose(0);
    assertThat(tree.getItems()).extracting(TreeItem::getText).containsExactly("type", "reserved", "sector", "data",
        "status");
    TreeItem sector = tree.getItem(2);
    assertThat(sector.getText(1)).isEqualTo("0x1a0");
    tree.setSelection(sector);
    Event event = new Event();
    event.item = sector;
    tree.notifyListeners(SWT.Selection, event);
    assertThat(marked()).isEqualTo("a0 01 00 00 00 00 00 00|........");
    Workbench.shot("payload-block");
    assertThat(bytes.getText())
        .startsWith("blk0   529 bytes, the device reads 16 of them, buffer 0x43e8 of blk0/0, to the device\n");
  }

  @Test
  void pointingAtAFieldMarksIt() throws Exception {
    choose(1);
    TreeItem frame = tree.getItem(1);
    assertThat(frame.getText()).isEqualTo("frame");
    TreeItem destination = frame.getItem(0);
    await(() -> destination.equals(tree.getItem(middle(destination))),
        () -> "at " + destination.getBounds(0) + " of " + tree.getClientArea()
            + " is " + tree.getItem(middle(destination)));
    Event event = new Event();
    event.x = middle(destination).x;
    event.y = middle(destination).y;
    tree.notifyListeners(SWT.MouseMove, event);
    assertThat(marked()).isEqualTo("ff ff ff ff|....|ff ff|..");
    tree.notifyListeners(SWT.MouseExit, new Event());
    assertThat(marked()).isEmpty();
    Workbench.shot("payload-frame");
  }

  @Test
  void copiesFieldsAsText() {
    choose(0);
    Event copy = new Event();
    copy.stateMask = SWT.MOD1;
    copy.keyCode = 'c';
    tree.notifyListeners(SWT.KeyDown, copy);
    Clipboard clipboard = new Clipboard(tree.getDisplay());
    assertThat((String) clipboard.getContents(TextTransfer.getInstance()))
        .startsWith("read 1 sector at 0x1a0, status OK\n  type: 0 (read)\n").endsWith("  status: 0 (OK)\n");
    clipboard.dispose();
  }

  private static Point middle(TreeItem item) {
    Rectangle bounds = item.getBounds(0);
    return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
  }

  /** What is marked in the bytes, piece by piece. */
  private String marked() {
    StringBuilder marked = new StringBuilder();
    for (StyleRange range : bytes.getStyleRanges()) {
      marked.append(marked.length() == 0 ? "" : "|").append(bytes.getText(range.start, range.start + range.length - 1));
    }
    return marked.toString();
  }
}
