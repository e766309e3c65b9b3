// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Physical memory and what each core sees of it, side by side: {@link org.ringscope.picture.map.MemoryPicture}.
 */
package org.ringscope.picture.map;
