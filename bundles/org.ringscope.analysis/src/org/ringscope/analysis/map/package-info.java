// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What lies where in physical memory, and what each core reaches of it: {@link org.ringscope.analysis.map.MemoryMap}.
 */
package org.ringscope.analysis.map;
