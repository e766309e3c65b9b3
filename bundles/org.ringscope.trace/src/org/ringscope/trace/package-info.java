// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The recorded format of Ringscope: CTF 1.8, one stream per core, described in {@code trace-format/README.md}.
 *
 * <p>Start reading at {@link org.ringscope.trace.EventType}, the catalogue from which the metadata text, the writer's checks and the
 * reader's views all come. To write, take a {@link org.ringscope.trace.TraceWriter} and one {@link org.ringscope.trace.StreamWriter} per
 * thread, whose {@link org.ringscope.trace.EventWriter} has a method for each event; to read, a {@link org.ringscope.trace.Trace} and an {@link org.ringscope.trace.EventCursor}.
 *
 * <p>What packets begin with is written and read in {@link org.ringscope.trace.DriverCheckpoint} and {@link
 * org.ringscope.trace.DeviceCheckpoint}.
 *
 * <p>{@link org.ringscope.trace.FailureText} says in a line why a file could not be read or written; it is here because every room that
 * opens files requires this one.
 *
 * <p>Threads: a {@code StreamWriter} belongs to one thread, an {@code EventCursor} too; {@code Trace} and {@code TraceWriter} may be
 * shared.
 */
package org.ringscope.trace;
