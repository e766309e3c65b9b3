// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The system around the rings: cores, memories, doorbells, devices, and the traffic between them, laid out by ELK. Start with
 * {@link org.ringscope.picture.system.TopologyPicture}; {@link org.ringscope.picture.system.SystemScene} is what it draws.
 */
package org.ringscope.picture.system;
