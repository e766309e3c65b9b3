// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Position;

/**
 * Something that went wrong, where it was seen.
 *
 * @param queue its id, {@link QueueState#UNKNOWN} where no queue is concerned
 * @param id number of the diagnosis ({@code F17}), or the kind of fault where it has no number
 * @param text what was seen
 * @param position of the event that tells it, null where it follows from many
 */
public record TimelineFlag(long nanos, int queue, String id, String text, Position position) {}
