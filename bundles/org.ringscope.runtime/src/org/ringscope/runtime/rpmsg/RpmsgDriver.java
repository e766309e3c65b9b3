// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

/** Serves channels of one service name on the host, as an rpmsg_driver does on Linux. */
public interface RpmsgDriver extends EndpointCallback {
  /** The service name whose channels this driver takes. */
  String serviceName();

  /** A channel has appeared; {@code endpoint} is its default endpoint, bound to the peer. It may already be used. */
  void probe(RpmsgChannel channel, RpmsgEndpoint endpoint);

  /** The channel is gone; its endpoint is destroyed after this. */
  default void remove(RpmsgChannel channel) {}
}
