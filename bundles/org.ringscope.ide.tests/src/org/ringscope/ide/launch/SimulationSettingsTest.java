// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.WaitMode;
import org.ringscope.testkit.EmptyErrorLog;

/** What a launch configuration keeps, and what it makes of a run. */
@ExtendWith(EmptyErrorLog.class)
class SimulationSettingsTest {
  private final SimulationSettings full =
      new SimulationSettings("/p/a.topology", true, -7, WaitMode.POLL, RecordLevel.MESSAGES, 0, 3,
          2.5, List.of("missing-translation"), List.of("/dev/shm"), true, true);

  @Test
  void readsWhatItHasWritten() throws CoreException {
    ILaunchConfigurationWorkingCopy copy = copy();
    full.write(copy);
    assertThat(SimulationSettings.read(copy)).isEqualTo(full);
  }

  @Test
  void readsDefaultsFromAnEmptyConfiguration() throws CoreException {
    assertThat(SimulationSettings.read(copy())).isEqualTo(SimulationSettings.defaults(""));
  }

  @Test
  void makesOptions() throws CoreException {
    SimulationOptions options = full.options().build();
    assertThat(options.isStepped()).isTrue();
    assertThat(options.seed()).isEqualTo(-7);
    assertThat(options.capBytes()).isEqualTo(3 << 20);
    assertThat(options.durationNanos()).isEqualTo(2_500_000_000L);
    assertThat(options.faults()).hasSize(1);
    assertThat(options.allowed()).containsExactly(Path.of("/dev/shm"));
    assertThat(options.checksBuffers()).isTrue();
    assertThat(options.keepsMemory()).isTrue();
    assertThat(SimulationSettings.defaults("").options().build().keepsMemory()).isFalse();
    assertThat(SimulationSettings.defaults("").options().build().checksBuffers()).isFalse();
    assertThat(SimulationSettings.defaults("").options().build().durationNanos()).isEqualTo(SimulationOptions.ENDLESS);
  }

  @Test
  void refusesAnUnknownFault() {
    SimulationSettings settings = new SimulationSettings("", false, 0, WaitMode.INTERRUPT, RecordLevel.FULL, 64, 1, 0,
        List.of("gremlin"), List.of(), false, false);
    assertThatThrownBy(settings::options).isInstanceOf(CoreException.class).hasMessageContaining("gremlin");
  }

  @Test
  void refusesToRunWhatIsNotThere() throws CoreException {
    ILaunchConfigurationWorkingCopy copy = copy();
    SimulationSettings.defaults("/nowhere/nothing.topology").write(copy);
    ILaunchConfiguration configuration = copy.doSave();
    assertThatThrownBy(() -> configuration.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor()))
        .isInstanceOf(CoreException.class).hasMessageContaining("/nowhere/nothing.topology");
    configuration.delete();
  }

  private static ILaunchConfigurationWorkingCopy copy() throws CoreException {
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    return manager.getLaunchConfigurationType(SimulationSettings.TYPE).newInstance(null,
        manager.generateLaunchConfigurationName("settings"));
  }
}
