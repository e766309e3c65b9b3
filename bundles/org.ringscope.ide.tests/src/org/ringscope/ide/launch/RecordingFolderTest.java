// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.testkit.EmptyErrorLog;

/** Which recordings go when there are too many, and which never do. */
@ExtendWith(EmptyErrorLog.class)
class RecordingFolderTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 20, 12, 0, 0);

  private IProject project;
  private RecordingFolder recordings;

  @BeforeEach
  void createProject() throws CoreException {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("recordings");
    project.create(null);
    project.open(null);
    IFile topology = project.getFile("board.topology");
    recordings = RecordingFolder.of(topology);
  }

  @AfterEach
  void deleteProject() throws CoreException {
    project.delete(true, true, null);
  }

  @Test
  void namesRecordingsAfterTopologyAndTime() throws CoreException {
    IFolder first = recordings.next(NOON);
    assertThat(first.getProjectRelativePath()).hasToString("traces/2026-11-20 12.00.00 board");
    record(first);
    assertThat(recordings.next(NOON).getName()).isEqualTo("2026-11-20 12.00.00 board 2");
  }

  @Test
  void deletesTheOldest() throws CoreException {
    IFolder[] all = {record(NOON), record(NOON.plusSeconds(1)), record(NOON.plusSeconds(2))};
    recordings.rotate(2, new NullProgressMonitor());
    assertThat(all).extracting(IResource::exists).containsExactly(false, true, true);
  }

  @Test
  void sparesWhatWasKeptRenamedOrIsNoTrace() throws CoreException {
    IFolder kept = record(NOON);
    TraceFolder.keep(kept, true, new NullProgressMonitor());
    IFolder renamed = project.getFolder("traces/board hang");
    record(renamed);
    IFolder notes = project.getFolder("traces/2026-11-19 12.00.00 board");
    notes.create(true, true, null);
    IFolder other = project.getFolder("traces/2026-11-20 12.00.00 bench");
    record(other);
    IFolder old = record(NOON.plusSeconds(1));
    IFolder last = record(NOON.plusSeconds(2));
    recordings.rotate(1, new NullProgressMonitor());
    assertThat(new IFolder[] {kept, renamed, notes, other, last}).allMatch(IResource::exists);
    assertThat(old.exists()).isFalse();
  }

  @Test
  void forgetsThatARecordingWasKept() throws CoreException {
    IFolder recording = record(NOON);
    TraceFolder.keep(recording, true, new NullProgressMonitor());
    assertThat(TraceFolder.isKept(recording)).isTrue();
    TraceFolder.keep(recording, false, new NullProgressMonitor());
    assertThat(TraceFolder.isKept(recording)).isFalse();
  }

  @Test
  void takesNoFolderForATraceThatOnlyLooksLikeOne() throws CoreException {
    IFolder folder = project.getFolder("notes");
    folder.create(true, true, null);
    assertThat(TraceFolder.isTrace(folder)).isFalse();
    folder.getFile("metadata").create(new ByteArrayInputStream("/* CTF 2 */".getBytes(StandardCharsets.US_ASCII)), true,
        null);
    assertThat(TraceFolder.isTrace(folder)).isFalse();
  }

  private IFolder record(LocalDateTime when) throws CoreException {
    IFolder folder = recordings.next(when);
    record(folder);
    return folder;
  }

  private static void record(IFolder folder) throws CoreException {
    if (!folder.getParent().exists()) {
      ((IFolder) folder.getParent()).create(true, true, null);
    }
    folder.create(true, true, null);
    folder.getFile("metadata").create(new ByteArrayInputStream("/* CTF 1.8 */\n".getBytes(StandardCharsets.US_ASCII)),
        true, null);
  }

  /** What decorates it may still ask. */
  @Test
  void aFolderOfAProjectThatIsGoneIsNotKept() {
    assertThat(TraceFolder.isKept(
        ResourcesPlugin.getWorkspace().getRoot().getProject("no such project").getFolder("gone"))).isFalse();
  }
}
