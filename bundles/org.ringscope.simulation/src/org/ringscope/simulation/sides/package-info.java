// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What lives on one core: its sides of buses and devices, which it starts before its tasks.
 *
 * <p>Start with {@link org.ringscope.simulation.sides.Program}, then {@link org.ringscope.simulation.sides.CoreDevices};
 * a further kind of device is entered in {@link org.ringscope.simulation.sides.DeviceSides}.
 */
package org.ringscope.simulation.sides;
