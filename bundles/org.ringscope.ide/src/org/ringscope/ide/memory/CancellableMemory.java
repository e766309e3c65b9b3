// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ringscope.capture.memory.MemorySource;

/** Memory whose reading ends with an {@link OperationCanceledException} once the user has cancelled. */
record CancellableMemory(MemorySource memory, IProgressMonitor monitor) implements MemorySource {

  @Override
  public List<Range> ranges() {
    return memory.ranges();
  }

  @Override
  public String name() {
    return memory.name();
  }

  @Override
  public int read(long address, ByteBuffer target) throws IOException {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    return memory.read(address, target);
  }

  @Override
  public boolean isFirmware(long address) {
    return memory.isFirmware(address);
  }
}
