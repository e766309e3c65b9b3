// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import org.ringscope.analysis.state.DescriptorOwner;

/** A buffer that a descriptor names. @param address physical, as far as windows translate it */
public record BufferUse(long address, long length, int queue, int descriptor, DescriptorOwner owner) {}
