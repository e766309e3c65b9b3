// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Physical memory and what each core sees of it: {@link org.ringscope.ui.map.MemoryMapView}. */
package org.ringscope.ui.map;
