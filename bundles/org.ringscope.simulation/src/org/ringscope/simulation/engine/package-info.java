// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The passive parts of a running system as a topology draws them: memory and the files behind it, firmware and what boots
 * it, doorbells, register blocks, the models of devices.
 *
 * <p>Start with {@link org.ringscope.simulation.engine.Engine}.
 */
package org.ringscope.simulation.engine;
