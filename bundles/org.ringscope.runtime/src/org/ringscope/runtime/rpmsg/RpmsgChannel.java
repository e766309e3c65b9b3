// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;

/**
 * A service of the peer, made known by the name service (Linux {@code rpmsg_ns_cb}).
 *
 * @param source our address, {@link Rpmsg#ADDRESS_ANY} until a driver is bound
 * @param destination the peer's address
 */
public record RpmsgChannel(String name, int source, int destination) {
  /** The name of the channel's device on Linux, e.g. {@code virtio0.rpmsg-client-sample.-1.1024}. */
  public String deviceName(String virtioDevice) {
    return virtioDevice + "." + name + "." + source + "." + destination;
  }

  /** The same with a name that no terminal obeys. */
  public RpmsgChannel printable() {
    return new RpmsgChannel(NameService.printable(name), source, destination);
  }
}
