// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.ringscope.analysis.diagnosis.StillnessRules;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;

/**
 * What a launch configuration of type Ringscope Memory Watch says.
 *
 * @param container workspace path of the folder for the traces
 * @param patienceMillis how long something may stand still before that is said
 */
record WatchSettings(MemoryInput input, String container, int patienceMillis) {
  static final int DEFAULT_PATIENCE_MILLIS =
      (int) TimeUnit.NANOSECONDS.toMillis(StillnessRules.DEFAULT_PATIENCE_NANOS);
  /** Id of the launch configuration type. */
  static final String TYPE = "org.ringscope.ide.memoryWatch";
  private static final String FILES = TYPE + ".files";
  private static final String LAYOUT = TYPE + ".layout";
  private static final String FIRMWARE = TYPE + ".firmware";
  private static final String TABLE_OFFSET = TYPE + ".tableOffset";
  private static final String CONTAINER = TYPE + ".container";
  private static final String PATIENCE = TYPE + ".patienceMillis";

  static WatchSettings read(ILaunchConfiguration from) throws CoreException {
    List<PlacedFile> files = from.getAttribute(FILES, List.of()).stream().map(PlacedFile::parse).toList();
    MemoryInput input = new MemoryInput(files, from.getAttribute(LAYOUT, ""), from.getAttribute(FIRMWARE, ""),
        from.getAttribute(TABLE_OFFSET, ""));
    return new WatchSettings(input, from.getAttribute(CONTAINER, TracePlace.defaultContainer().toString()),
        from.getAttribute(PATIENCE, DEFAULT_PATIENCE_MILLIS));
  }

  void write(ILaunchConfigurationWorkingCopy to) {
    to.setAttribute(FILES, input.files().stream().map(PlacedFile::format).toList());
    to.setAttribute(LAYOUT, input.layout());
    to.setAttribute(FIRMWARE, input.firmware());
    to.setAttribute(TABLE_OFFSET, input.tableOffset());
    to.setAttribute(CONTAINER, container);
    to.setAttribute(PATIENCE, patienceMillis);
  }

  /** What keeps it from being launched, in a sentence; null if nothing does. */
  String problem() {
    String problem = input.problem();
    if (problem == null && patienceMillis <= 0) {
      problem = "the patience of %d ms is no time".formatted(patienceMillis);
    }
    return problem != null ? problem : place("trace").problem();
  }

  long patienceNanos() {
    return TimeUnit.MILLISECONDS.toNanos(patienceMillis);
  }

  /** Whether it watches this memory, and its traces lie there. */
  boolean isOf(MemoryInput memory, String folder) {
    return input.equals(memory) && container.equals(folder);
  }

  /** A place in the folder for the traces. */
  TracePlace place(String name) {
    return new TracePlace(IPath.fromPortableString(container).makeAbsolute(), name);
  }
}
