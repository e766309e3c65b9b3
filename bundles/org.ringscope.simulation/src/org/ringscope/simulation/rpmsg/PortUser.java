// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.runtime.rpmsg.EndpointCallback;

/** A task that speaks over a port; called in interrupts. */
interface PortUser extends EndpointCallback {

  /** The port has its endpoint, and knows its peer. */
  default void bound() {}
}
