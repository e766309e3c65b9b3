// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IResource;
import org.ringscope.formats.Import;
import org.ringscope.ide.traces.TraceFolder;

/** The property {@code isRecording} of files and folders: whether an importer recognises them. Reads the head of a file. */
public final class RecordingTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
    IResource resource = (IResource) receiver;
    if (!resource.isAccessible() || resource.getLocation() == null) {
      return false;
    }
    Path path = resource.getLocation().toPath();
    if (resource.getType() == IResource.FOLDER) {
      // looking for traces below it could take long
      return TraceFolder.isTrace(path) && !RecordingOpener.isOwnTrace(path);
    }
    try {
      return resource.getType() == IResource.FILE && Files.isRegularFile(path) && Import.recognise(path) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
