// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.EmptyErrorLog;

/** Where imported traces go: names from files, folders near what is selected, and nothing left of what was made for nothing. */
@ExtendWith(EmptyErrorLog.class)
class TracePlaceTest {
  private static final IPath CONTAINER = IPath.fromPortableString("/place/traces");
  private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("place");

  @BeforeEach
  void create() throws CoreException {
    project.create(null);
    project.open(null);
  }

  @AfterEach
  void delete() throws CoreException {
    project.delete(true, true, null);
  }

  @ParameterizedTest
  @CsvSource({"/logs/boot.log,boot", "/logs/trace,trace", "/logs/.hidden,.hidden", "/lttng/kernel/metadata,kernel",
      "/logs/a.b.log,a.b", "/logs/what?.txt,what_"})
  void namesTheTraceAfterItsFile(String file, String name) {
    assertThat(TracePlace.forInput(CONTAINER, Path.of(file)).name()).isEqualTo(name);
  }

  @Test
  void countsWhereTheNameIsTaken() throws CoreException {
    new TracePlace(CONTAINER, "boot").make(null);
    project.getFolder("traces/boot").create(true, true, null);
    project.getFolder("traces/boot 2").create(true, true, null);
    assertThat(TracePlace.forInput(CONTAINER, Path.of("boot.log")).name()).isEqualTo("boot 3");
  }

  @Test
  void putsTracesBesideThoseThatAreThere() throws CoreException {
    IFolder deep = project.getFolder("deep");
    deep.create(true, true, null);
    IFolder traces = deep.getFolder("traces");
    traces.create(true, true, null);
    assertThat(TracePlace.containerNear(traces.getFolder("one"))).isEqualTo(traces.getFullPath());
    assertThat(TracePlace.containerNear(deep)).isEqualTo(CONTAINER);
  }

  @Test
  void saysWhyNoTraceCanBeMade() throws CoreException {
    project.getFile("file").create(new ByteArrayInputStream(new byte[0]), true, null);
    assertThat(new TracePlace(IPath.ROOT, "x").problem()).isEqualTo("Name the folder for the trace: /project/folder.");
    assertThat(new TracePlace(IPath.fromPortableString("/place/file/more"), "x").problem())
        .isEqualTo("/place/file is a file.");
    assertThat(new TracePlace(CONTAINER, " ").problem()).isEqualTo("Name the trace.");
    assertThat(new TracePlace(CONTAINER, "a/b").problem()).isNotNull();
    assertThat(new TracePlace(project.getFullPath(), "x").problem()).isNull();
    assertThat(new TracePlace(CONTAINER, "x").problem()).isNull();
    project.close(null);
    assertThat(new TracePlace(CONTAINER, "x").problem()).isEqualTo("The project place is closed.");
  }

  @Test
  void takesBackWhatItMade() throws CoreException {
    IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("made for nothing");
    TracePlace place = new TracePlace(other.getFolder("deep/traces").getFullPath(), "x");
    List<IContainer> made = place.make(null);
    assertThat(made).hasSize(3).allMatch(IContainer::exists);
    TracePlace.unmake(made);
    assertThat(made).noneMatch(IContainer::exists);
    assertThat(ResourcesPlugin.getWorkspace().getRoot().getLocation().append(other.getName()).toFile()).doesNotExist();
  }

  @Test
  void leavesWhatSomebodyElseHasPutThere() throws CoreException {
    List<IContainer> made = new TracePlace(CONTAINER, "x").make(null);
    project.getFile("traces/precious").create(new ByteArrayInputStream(new byte[0]), true, null);
    TracePlace.unmake(made);
    assertThat(project.getFile("traces/precious").exists()).isTrue();
  }
}
