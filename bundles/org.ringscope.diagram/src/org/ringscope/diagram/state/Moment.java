// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import java.util.function.LongFunction;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.SystemState;

/**
 * What the cursor shows.
 *
 * @param state the system at the cursor
 * @param messages all messages of the trace, as far as they have been read; null where nobody reads them
 * @param decoder says what is in them; null with {@code messages}
 * @param diagnoses what was found in the trace, besides what the state itself proves
 * @param instant a time of the trace as the cursor says it
 */
public record Moment(SystemState state, MessageIndex messages, MessageDecoder decoder, List<Diagnosis> diagnoses,
    LongFunction<String> instant) {
  public Moment {
    diagnoses = List.copyOf(diagnoses);
  }
}
