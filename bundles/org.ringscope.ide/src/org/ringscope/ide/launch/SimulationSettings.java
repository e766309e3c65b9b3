// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.ide.preferences.RecordingPreferences;
import org.ringscope.simulation.InjectedFault;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.WaitMode;

/**
 * What a launch configuration of type Ringscope Simulation says.
 *
 * @param topology workspace path of the topology; empty when none was chosen
 * @param stepped whether time is virtual and one core moves at a time
 * @param seed of the choices in a stepped run
 * @param payloadLimit bytes of each message to record
 * @param capMebibytes most mebibytes of the recording
 * @param seconds run time after which it ends; 0 lets the tasks decide
 * @param faults as {@link InjectedFault#parse} reads them
 * @param allowed folders of the file system whose existing files may back memory
 * @param checksBuffers whether buffers in flight are watched
 * @param keepsMemory whether the memory of all regions is kept with the recording
 */
record SimulationSettings(String topology, boolean stepped, long seed, WaitMode waitMode, RecordLevel level,
    int payloadLimit,
    int capMebibytes, double seconds, List<String> faults, List<String> allowed, boolean checksBuffers,
    boolean keepsMemory) {
  /** Id of the launch configuration type. */
  static final String TYPE = "org.ringscope.ide.simulation";
  static final String TOPOLOGY = TYPE + ".topology";
  private static final String STEPPED = TYPE + ".stepped";
  private static final String SEED = TYPE + ".seed";
  private static final String WAIT_MODE = TYPE + ".waitMode";
  private static final String LEVEL = TYPE + ".level";
  private static final String PAYLOAD_LIMIT = TYPE + ".payloadLimit";
  private static final String CAP_MEBIBYTES = TYPE + ".capMebibytes";
  private static final String SECONDS = TYPE + ".seconds";
  private static final String FAULTS = TYPE + ".faults";
  private static final String ALLOWED = TYPE + ".allowed";
  private static final String CHECKS_BUFFERS = TYPE + ".checksBuffers";
  private static final String KEEPS_MEMORY = TYPE + ".keepsMemory";

  /** In real time, recorded as the preferences say. */
  static SimulationSettings defaults(String topology) {
    return new SimulationSettings(topology, false, 0, WaitMode.INTERRUPT, RecordingPreferences.level(),
        RecordingPreferences.payloadLimit(), RecordingPreferences.capMebibytes(), 0, List.of(), List.of(), false,
        false);
  }

  /** Reads a configuration; what it does not say is as in {@link #defaults}. */
  static SimulationSettings read(ILaunchConfiguration from) throws CoreException {
    SimulationSettings otherwise = defaults("");
    return new SimulationSettings(from.getAttribute(TOPOLOGY, ""), from.getAttribute(STEPPED, otherwise.stepped),
        Long.parseLong(from.getAttribute(SEED, "0")),
        constant(WaitMode.class, from.getAttribute(WAIT_MODE, ""), otherwise.waitMode),
        constant(RecordLevel.class, from.getAttribute(LEVEL, ""), otherwise.level),
        from.getAttribute(PAYLOAD_LIMIT, otherwise.payloadLimit),
        from.getAttribute(CAP_MEBIBYTES, otherwise.capMebibytes),
        Double.parseDouble(from.getAttribute(SECONDS, "0")), from.getAttribute(FAULTS, otherwise.faults),
        from.getAttribute(ALLOWED, otherwise.allowed), from.getAttribute(CHECKS_BUFFERS, otherwise.checksBuffers),
        from.getAttribute(KEEPS_MEMORY, otherwise.keepsMemory));
  }

  /** Writes what differs from the defaults, so that a later change of a preference still reaches the configuration. */
  void write(ILaunchConfigurationWorkingCopy to) {
    SimulationSettings otherwise = defaults(topology);
    to.setAttribute(TOPOLOGY, topology);
    to.setAttribute(STEPPED, stepped);
    to.setAttribute(SEED, Long.toString(seed));
    to.setAttribute(WAIT_MODE, waitMode.name());
    to.setAttribute(LEVEL, level == otherwise.level ? null : level.name());
    to.setAttribute(PAYLOAD_LIMIT, payloadLimit == otherwise.payloadLimit ? null : (Object) payloadLimit);
    to.setAttribute(CAP_MEBIBYTES, capMebibytes == otherwise.capMebibytes ? null : (Object) capMebibytes);
    to.setAttribute(SECONDS, Double.toString(seconds));
    to.setAttribute(FAULTS, faults);
    to.setAttribute(ALLOWED, allowed);
    to.setAttribute(CHECKS_BUFFERS, checksBuffers);
    to.setAttribute(KEEPS_MEMORY, keepsMemory);
    IFile file = file();
    to.setMappedResources(file == null ? null : new IFile[] {file});
  }

  /** Other faults than the configuration has. */
  static void inject(ILaunchConfigurationWorkingCopy to, List<String> faults) {
    to.setAttribute(FAULTS, faults);
  }

  /** The topology's file; null when the path is not one of a file in a project. */
  IFile file() {
    IPath path = IPath.fromPortableString(topology);
    return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
  }

  /** Everything but where to record and who hears the cores. */
  SimulationOptions.Builder options() throws CoreException {
    SimulationOptions.Builder options =
        SimulationOptions.builder().stepped(stepped).seed(seed).waitMode(waitMode).level(level)
            .payloadLimit(payloadLimit).capBytes((long) capMebibytes << 20).checkBuffers(checksBuffers)
            .keepMemory(keepsMemory)
            .durationNanos(seconds > 0 ? (long) (seconds * 1e9) : SimulationOptions.ENDLESS);
    for (String folder : allowed) {
      try {
        options.allow(Path.of(folder));
      } catch (InvalidPathException e) {
        throw new CoreException(Status.error("No folder can be called " + folder, e));
      }
    }
    for (String fault : faults) {
      try {
        options.fault(InjectedFault.parse(fault));
      } catch (IllegalArgumentException e) {
        throw new CoreException(Status.error(e.getMessage(), e));
      }
    }
    return options;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return otherwise;
  }
}
