// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the bytes of a buffer mean to the device that it is for (virtio 1.3 §5).
 *
 * <p>Start with {@link org.ringscope.analysis.payload.PayloadDecoder}: a {@link
 * org.ringscope.analysis.payload.DeviceBuffer} goes in, a {@link org.ringscope.analysis.payload.DecodedPayload} comes out.
 * Each device is a table of fields in a class of its own ({@code BlockLayouts}, {@code NetLayouts} …), built from the few
 * words of {@code Items}; {@code DeviceLayouts} says which queue uses which table. To add a device, write its table and
 * name it there.
 *
 * <p>Foreign bytes are read by {@code PayloadReader} alone, which checks every length: what is not there becomes a field
 * that says where the bytes end. Everything is immutable and may be used by any thread.
 */
package org.ringscope.analysis.payload;
