// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import org.ringscope.analysis.map.BufferUse;

/**
 * What lies at a point of a memory picture.
 *
 * @param area place among the areas of the map, -1 for none
 * @param buffer one of its buffers, null for none
 * @param text what there is to say
 */
public record MapHit(int area, BufferUse buffer, String text) {}
