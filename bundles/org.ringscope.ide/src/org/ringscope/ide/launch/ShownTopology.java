// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.resources.IFile;

/**
 * The topology that an editor shows whose input is another file, or none: what Run runs while it is in front. Who has such
 * editors adapts their inputs to it.
 */
public record ShownTopology(IFile file) {}
