// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * A check that a run can switch on: buffers that drivers have made available do not overlap, and their bytes stay as they
 * are until the device has used them (virtio 1.3 §2.7.13, §2.8.21).
 */
package org.ringscope.simulation.buffers;
