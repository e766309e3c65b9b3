// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.simpletrace;

import java.io.IOException;
import java.nio.file.Path;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.qemu.QemuLog;

/** Binary trace files of QEMU ({@code -trace …,file=}), version 4, either byte order. */
public final class SimpleTrace implements Importer {
  private static final int CERTAIN = 100;
  private static final int MONITOR_INTERVAL = 8192;

  @Override
  public String id() {
    return "qemu-simpletrace";
  }

  @Override
  public String description() {
    return "QEMU simpletrace file";
  }

  @Override
  public int recognises(InputHead head) {
    return SimpleTraceReader.orderOf(head.bytes()) == null ? 0 : CERTAIN;
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    SimpleTraceConversion conversion = new SimpleTraceConversion(QemuLog.events(input), target);
    long bytesBefore = 0;
    for (Path file : input.files()) {
      try (SimpleTraceReader reader = new SimpleTraceReader(file)) {
        conversion.newFile();
        for (long count = 0; reader.next(); count++) {
          conversion.record(reader);
          if (count % MONITOR_INTERVAL == 0) {
            monitor.progress(bytesBefore + reader.bytesRead());
            if (monitor.isCancelled()) {
              return;
            }
          }
        }
        conversion.endOfFile(reader);
        bytesBefore += reader.bytesRead();
      }
    }
    monitor.progress(bytesBefore);
    conversion.finish();
  }
}
