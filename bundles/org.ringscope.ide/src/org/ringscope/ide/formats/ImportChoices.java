// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * What was chosen the last time. The format is not: to recognise it is right for the next recording, the last one's format
 * hardly ever is.
 */
final class ImportChoices {
  private static final String SECTION = "import";
  private static final String CONTAINER = "container";
  private static final String FOLDER = "folder";
  private static final String FURTHER = "further.";

  private final IDialogSettings settings = DialogSettings.getOrCreateSection(
      PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportChoices.class)).getDialogSettings(), SECTION);

  /** Where the last trace was put, if its project is still there; else where one would look for it. */
  IPath container() {
    String last = settings.get(CONTAINER);
    IPath path = last == null ? IPath.EMPTY : IPath.fromPortableString(last);
    return path.segmentCount() > 0 && new TracePlace(path, "trace").problem() == null && TracePlace.hasProject(path)
        ? path
        : TracePlace.defaultContainer();
  }

  /** The folder in which files were looked for; null the first time. */
  String folder() {
    return settings.get(FOLDER);
  }

  void keepFolder(Path folder) {
    settings.put(FOLDER, folder == null ? null : folder.toString());
  }

  /** The file that was named for an option; empty if none was. */
  String furtherFile(String option) {
    String file = settings.get(FURTHER + option);
    return file == null ? "" : file;
  }

  void keep(IPath container, Map<String, Path> furtherFiles) {
    settings.put(CONTAINER, container.toPortableString());
    furtherFiles.forEach((option, file) -> settings.put(FURTHER + option, file.toString()));
  }
}
