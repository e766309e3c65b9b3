// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * How an engine differs from what its topology says.
 *
 * @param directory where relative file names of the topology begin
 * @param allowed folders whose existing files may back memory
 * @param polls whether a core looks again and again instead of waiting for interrupts
 * @param leavesOutWindows whether the core of this name uses device addresses without translating them
 * @param overlapsBuffers whether the host of this name lays the buffers of its buses over each other
 */
public record EngineOptions(Path directory, List<Path> allowed, boolean polls, Predicate<String> leavesOutWindows,
    Predicate<String> overlapsBuffers) {}
