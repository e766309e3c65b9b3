// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The recorded format of Ringscope: CTF 1.8, one stream per core, described in {@code trace-format/README.md}.
 *
 * <p>Start reading at {@link org.ringscope.trace.event.EventType}, the catalogue from which the metadata text, the writer's checks and
 * the reader's views all come. To write, take a {@link org.ringscope.trace.write.TraceWriter} and one {@link
 * org.ringscope.trace.write.StreamWriter} per thread, whose {@link org.ringscope.trace.write.EventWriter} has a method for each event;
 * to read, a {@link org.ringscope.trace.read.Trace} and an {@link org.ringscope.trace.read.EventCursor}.
 *
 * <p>Packages, each of which uses only those named before it: this one (places in a trace, what is unknown, failures), {@code system}
 * (the system that a trace tells about), {@code packet} (files and packets), {@code event}, {@code metadata}, {@code write}, {@code
 * checkpoint} (what packets begin with), {@code read}.
 *
 * <p>{@link org.ringscope.trace.FailureText} says in a line why a file could not be read or written; it is here because every room that
 * opens files requires this one.
 *
 * <p>Threads: a {@code StreamWriter} belongs to one thread, an {@code EventCursor} too; {@code Trace} and {@code TraceWriter} may be
 * shared.
 */
package org.ringscope.trace;
