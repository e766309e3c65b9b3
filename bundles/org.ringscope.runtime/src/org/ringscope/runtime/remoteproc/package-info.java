// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Starting another processor: its firmware ({@link org.ringscope.protocol.firmware.FirmwareElf}), what the firmware
 * asks for ({@link org.ringscope.protocol.firmware.ResourceTable}), where that lies
 * ({@link org.ringscope.runtime.remoteproc.Carveout}), and its life cycle
 * ({@link org.ringscope.runtime.remoteproc.Remoteproc}, the place to start reading).
 *
 * <p>Three address spaces meet here and are kept apart by name: {@code da}, what the remote core's program uses;
 * {@code pa}, the physical address; and each core's own view through its address map.
 *
 * <p>Threads: a {@code Remoteproc} belongs to the host core's thread. The resource table in shared memory is the only
 * thing that both cores touch, through {@link org.ringscope.runtime.remoteproc.RemoteprocVdev}.
 */
package org.ringscope.runtime.remoteproc;
