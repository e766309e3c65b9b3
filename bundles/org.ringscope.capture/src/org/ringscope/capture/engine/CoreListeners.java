// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;

/**
 * What records one core.
 *
 * @param traffic null: rings and messages are not told, but looked at from outside
 */
public record CoreListeners(CoreListener core, TrafficListener traffic) {}
