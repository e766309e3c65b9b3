// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.RingCaption;

/**
 * What a ring shows.
 *
 * @param proven what the state alone proves to be wrong
 */
public record ShownQueue(QueueState state, RingCaption caption, List<Diagnosis> proven) {
  public ShownQueue {
    proven = List.copyOf(proven);
  }
}
