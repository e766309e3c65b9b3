// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.ringscope.trace.FailureText;

/** Which folders of the workspace are traces, and what is known of them without opening them. Any thread. */
public final class TraceFolder {
  private static final byte[] MAGIC = "/* CTF 1.8".getBytes(StandardCharsets.US_ASCII);
  /** In it stands which trace it is. */
  private static final int METADATA_HEAD = 1 << 14;
  /** In the folder for what travels along, so that it does so as well. */
  private static final String KEPT = "files/kept";

  private TraceFolder() {}

  /** Whether the folder holds a file {@code metadata} that begins like one of CTF 1.8. */
  public static boolean isTrace(IFolder folder) {
    IPath location = folder.getLocation();
    return location != null && isTrace(location.toPath());
  }

  /** As above, anywhere on disk. */
  public static boolean isTrace(Path folder) {
    Path metadata = folder.resolve("metadata");
    if (!Files.isRegularFile(metadata)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(metadata)) {
      return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Where a trace of the workspace lies by now.
   *
   * @param folder where it was written
   * @param uuid its own
   * @throws CoreException in one line if it is nowhere
   */
  public static Path find(IFolder folder, UUID uuid) throws CoreException {
    if (folder.getLocation() != null && is(folder.getLocation().toPath(), uuid)) {
      return folder.getLocation().toPath();
    }
    List<Path> found = new ArrayList<>();
    ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
      if (resource instanceof IFolder other && isTrace(other) && is(other.getLocation().toPath(), uuid)) {
        found.add(other.getLocation().toPath());
      }
      return found.isEmpty();
    });
    if (found.isEmpty()) {
      throw new CoreException(Status.error("The trace " + folder.getFullPath() + " is not in the workspace any more."));
    }
    return found.get(0);
  }

  private static boolean is(Path folder, UUID uuid) {
    try (InputStream metadata = Files.newInputStream(folder.resolve("metadata"))) {
      return new String(metadata.readNBytes(METADATA_HEAD), StandardCharsets.ISO_8859_1).contains(uuid.toString());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the recording is never deleted to make room for newer ones. */
  public static boolean isKept(IFolder folder) {
    IPath location = folder.getLocation(); // null once it is gone
    return location != null && Files.exists(location.append(KEPT).toPath());
  }

  /** Protects a recording from being deleted to make room, or no longer. */
  public static void keep(IFolder folder, boolean keep, IProgressMonitor monitor) throws CoreException {
    Path mark = folder.getLocation().append(KEPT).toPath();
    try {
      if (keep) {
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "kept on request\n");
      } else {
        Files.deleteIfExists(mark);
      }
    } catch (IOException e) {
      throw new CoreException(
          Status.error("cannot write " + folder.getFullPath() + "/" + KEPT + ": " + FailureText.of(e), e));
    }
    folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
  }

  /** Whether a run is writing into it. */
  public static boolean isLive(IFolder folder) {
    return run(folder).isPresent();
  }

  /** The run that is writing into the folder. */
  public static Optional<RecordingProcess> run(IFolder folder) {
    for (IProcess process : DebugPlugin.getDefault().getLaunchManager().getProcesses()) {
      if (process instanceof RecordingProcess run && !run.isTerminated() && run.recording().equals(folder)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }
}
