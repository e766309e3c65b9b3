// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.List;
import org.ringscope.trace.system.SystemDescription;

/**
 * A lifeline.
 *
 * @param id what items call it
 * @param title what it is called
 * @param subtitle a word more, may be empty
 */
public record SequenceLane(int id, String title, String subtitle) {

  /** A lifeline for each core. */
  public static List<SequenceLane> ofCores(SystemDescription system) {
    return system.cores().stream().map(core -> new SequenceLane(core.id(), core.name(), core.os())).toList();
  }
}
