// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.io.IOException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.read.TraceMemory.Block;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;

/** Lines of memory as text for the clipboard, as they are drawn; read and put together in the background. */
final class HexCopy {
  /** More would be no text for people. */
  static final int MOST_BYTES = 1 << 20;

  private HexCopy() {}

  /** Copies the whole lines that a selection touches; of a longer one the first MiB. */
  static Job start(MemoryPages pages, MemoryNames names, ByteSelection bytes, Display display) {
    Job job = CaughtJob.create("Copying memory", monitor -> {
      try {
        String text = text(pages, names, bytes);
        CaughtUi.later(display, () -> ClipboardContents.put(display, text));
        return Status.OK_STATUS;
      } catch (IOException e) {
        return (IStatus) Status.error("memory cannot be copied: " + FailureText.of(e), e);
      }
    });
    job.schedule();
    return job;
  }

  static String text(MemoryPages pages, MemoryNames names, ByteSelection bytes) throws IOException {
    long begin = bytes.address() & -MemoryLines.BYTES;
    long end = bytes.address() + Math.min(MOST_BYTES, bytes.length()) + MemoryLines.BYTES - 1 & -MemoryLines.BYTES;
    Block block = pages.read(begin, (int) (end - begin));
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < block.bytes().length; from += MemoryLines.BYTES) {
      String name = names.line(begin + from);
      text.append(HexText.address(begin + from)).append("  ").append(HexText.line(block, from)).append(" |")
          .append(HexText.ascii(block, from)).append('|').append(name == null ? "" : "  " + name).append('\n');
    }
    return text.toString();
  }
}
