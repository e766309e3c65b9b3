// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.ringscope.formats.KeptImports;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.read.Trace;

/**
 * Opens a trace that may be one of another tool: a CTF trace that is not ours is converted once, into the workspace, and opened
 * from there the next time.
 */
final class AnyTrace {
  private static final long LIMIT_BYTES = 20L << 30;
  private static final String OURS = "ringscope_format_major";
  private static final int METADATA_HEAD = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  private AnyTrace() {}

  /** Null when cancelled. */
  static Trace open(Path folder, IProgressMonitor monitor) throws IOException {
    try {
      return Trace.open(folder);
    } catch (MalformedTraceException e) {
      if (!isForeign(folder)) {
        throw e;
      }
    }
    Path converted = imports().open(new ImportInput(List.of(folder), Map.of()), new Progress(monitor));
    return converted == null ? null : Trace.open(converted);
  }

  /** A damaged trace of our own is not foreign: somebody should hear of the damage. */
  private static boolean isForeign(Path folder) throws IOException {
    Path metadata = folder.resolve("metadata");
    if (!Files.isRegularFile(metadata)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(metadata)) {
      return !new String(in.readNBytes(METADATA_HEAD), StandardCharsets.ISO_8859_1).contains(OURS);
    }
  }

  private static KeptImports imports() {
    Path state = Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(AnyTrace.class)).toOSString());
    return new KeptImports(state.resolve("imports"), LIMIT_BYTES);
  }

  /** How far the conversion is, for the job. */
  private record Progress(IProgressMonitor monitor) implements ImportMonitor {
    @Override
    public void progress(long bytesRead) {
      monitor.subTask("converting, " + bytesRead / MEGABYTE + " MB read");
    }

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled();
    }
  }
}
