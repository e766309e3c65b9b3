// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** What the page of a launch configuration shows and keeps. */
@ExtendWith(EmptyErrorLog.class)
class SimulationTabTest {
  /** Of the page in the dialog that the platform opens. */
  private static final int WIDTH = 600;

  private final SimulationTab tab = new SimulationTab();
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(Display.getCurrent());
    tab.createControl(shell);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private static ILaunchConfigurationWorkingCopy configuration(List<String> faults) throws CoreException {
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationWorkingCopy made =
        manager.getLaunchConfigurationType(SimulationSettings.TYPE).newInstance(null, "tab");
    made.setAttribute(SimulationSettings.TYPE + ".faults", faults);
    return made;
  }

  @Test
  void nothingIsCutAtTheRight() {
    assertThat(((ScrolledComposite) tab.getControl()).getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
        .isLessThan(WIDTH);
  }

  @Test
  void keepsFaultsAndTheCoresThatMakeThem() throws CoreException {
    List<String> faults = List.of("missing-translation:mcu", "overlap-buffers");
    tab.initializeFrom(configuration(faults));
    ILaunchConfigurationWorkingCopy kept = configuration(List.of());
    tab.performApply(kept);
    assertThat(SimulationSettings.read(kept).faults()).isEqualTo(faults);
    tab.initializeFrom(configuration(List.of()));
    tab.performApply(kept);
    assertThat(SimulationSettings.read(kept).faults()).isEmpty();
  }

  @Test
  void memoryIsKeptWhereTheBoxIsTicked() throws CoreException {
    ILaunchConfigurationWorkingCopy asked = configuration(List.of());
    asked.setAttribute(SimulationSettings.TYPE + ".keepsMemory", true);
    tab.initializeFrom(asked);
    ILaunchConfigurationWorkingCopy kept = configuration(List.of());
    tab.performApply(kept);
    assertThat(SimulationSettings.read(kept).keepsMemory()).isTrue();
    tab.initializeFrom(configuration(List.of()));
    tab.performApply(kept);
    assertThat(SimulationSettings.read(kept).keepsMemory()).isFalse();
  }
}
